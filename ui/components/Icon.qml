import QtQuick
import ui.theme
import "icons.js" as Glyphs

// One glyph of the Material Design font. Decoration: the words beside it carry the meaning.
Text {
    property string name
    property real size: Theme.px(48)

    text: Glyphs.glyph(name)
    width: size
    height: size
    font.family: Theme.iconFamily
    font.pixelSize: size
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    color: Theme.colors.ink
    textFormat: Text.PlainText
    Accessible.ignored: true
}
