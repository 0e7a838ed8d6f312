import QtQuick
import ui.components
import ui.theme

// One complaint: its figure and its name. Where life is at stake it says 120 as well.
Pressable {
    id: tile

    required property string picture
    property string signs
    property bool red: false

    description: signs
    padding: Theme.tiny
    leftPadding: Theme.tiny
    rightPadding: Theme.tiny
    edge: red ? Theme.colors.red : Theme.colors.line

    contentItem: Item {
        Drawing {
            id: figure

            width: parent.width
            height: Math.max(0, parent.height - words.height - Theme.tiny)
            picture: tile.picture
        }
        FitLabel {
            id: words

            anchors.bottom: parent.bottom
            width: parent.width
            most: Math.max(Theme.minimumText * 2.9, parent.height * 0.45)
            horizontalAlignment: Text.AlignHCenter
            size: Theme.body
            strong: true
            text: tile.text
        }
        Rectangle {
            id: badge

            visible: tile.red
            y: parent.height < words.height + height ? -Theme.tiny : 0
            width: number.implicitWidth + Theme.px(20)
            height: number.implicitHeight
            radius: Theme.tiny
            color: Theme.colors.red

            Label {
                id: number

                anchors.centerIn: parent
                wrapMode: Text.NoWrap
                size: Theme.minimumText
                strong: true
                color: Theme.colors.areaText
                text: "120"
                Accessible.ignored: true
            }
        }
    }
}
