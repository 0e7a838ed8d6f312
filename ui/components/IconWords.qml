import QtQuick
import ui.theme

// An icon and its words, centred as one; the words wrap before they leave their place.
Item {
    id: block

    property string icon
    property string words
    property int size: Theme.body
    property bool strong: false
    property color color: Theme.colors.ink
    property real most: 100000 // pixels the words may be high
    readonly property real iconSpace: icon === "" ? 0 : glyph.size + row.spacing

    implicitWidth: iconSpace + label.implicitWidth
    implicitHeight: Math.max(block.icon === "" ? 0 : glyph.height, label.implicitHeight)

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.px(16)

        Icon {
            id: glyph

            anchors.verticalCenter: parent.verticalCenter
            name: block.icon
            size: Math.round(block.size * 1.3)
            visible: block.icon !== ""
            color: block.color
        }
        FitLabel {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, Math.max(1, block.width - block.iconSpace))
            most: block.most
            horizontalAlignment: block.icon === "" ? Text.AlignHCenter : Text.AlignLeft
            size: block.size
            strong: block.strong
            color: block.color
            text: block.words
        }
    }
}
