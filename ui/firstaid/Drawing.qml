import QtQuick
import ui.theme

// A figure of first aid in the colours of the hour. Decoration: the words beside it say it too.
Image {
    id: drawing

    required property string picture
    readonly property string colours: [Theme.colors.ink, Theme.colors.done, Theme.colors.red, Theme.colors.water,
        Theme.colors.charge, Theme.colors.line, Theme.colors.surface].map(colour => colour.toString().slice(1)).join("-")

    readonly property int across: Math.round(Math.min(width, height * 4 / 3))

    source: picture === "" || across < 8 ? "" : `image://aid/${picture}/${colours}`
    sourceSize: Qt.size(across, Math.round(across * 3 / 4))
    fillMode: Image.PreserveAspectFit
    Accessible.ignored: true
}
