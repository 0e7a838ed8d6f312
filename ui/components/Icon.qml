import QtQuick
import ui.theme
import "icons.js" as Glyphs

// One glyph of the Material Design font. Decoration: the words beside it carry the meaning.
Image {
    id: icon

    property string name
    property real size: Theme.px(48)
    property color color: Theme.colors.ink
    readonly property string glyph: Glyphs.glyph(name)

    width: Math.max(0, Math.round(size)) // not a pixel is scaled
    height: width
    sourceSize: Qt.size(width, height)
    source: glyph === "" || width === 0 ? ""
        : `image://icon/${glyph.codePointAt(0).toString(16)}/${String(color).slice(1)}`
    Accessible.ignored: true
}
