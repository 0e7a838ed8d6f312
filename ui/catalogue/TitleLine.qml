import QtQuick
import ui.components
import ui.theme

// A title in a list: a small cover, what it is, and whether it is there.
Pressable {
    id: line

    property string cover
    property string picture
    property string detail
    property string condition

    description: [detail, condition].filter(part => part !== "").join(" · ")
    radius: Theme.px(16)
    implicitHeight: Math.max(Theme.touch, words.implicitHeight, standing.implicitHeight) + Theme.gap

    contentItem: Item {
        Cover {
            id: front

            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(Theme.px(84), Theme.minimumText * 3)
            height: parent.height - Theme.tiny
            title: line.text
            letters: line.cover
            picture: line.picture
        }
        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: front.right
            anchors.leftMargin: Theme.gap
            anchors.right: standing.left
            anchors.rightMargin: Theme.gap

            Label {
                width: parent.width
                strong: true
                text: line.text
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                visible: text !== ""
                size: Theme.secondary
                quiet: true
                text: line.detail
                Accessible.ignored: true
            }
        }
        Label {
            id: standing

            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            width: Math.min(implicitWidth, parent.width / 3)
            horizontalAlignment: Text.AlignRight
            size: Theme.secondary
            text: line.condition
            Accessible.ignored: true
        }
    }
}
