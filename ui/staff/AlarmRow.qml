import QtQuick
import ui.components
import ui.theme

// An open alarm on the board, and the button that ends it.
Rectangle {
    id: row

    required property string time
    required property bool mistaken
    signal acknowledged

    implicitHeight: Math.max(button.height, words.implicitHeight) + 2 * Theme.px(16)
    radius: Theme.radius
    color: Theme.colors.notice

    Icon {
        id: mark

        x: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        name: "phone-alert"
        color: Theme.colors.red
    }
    Label {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.gap
        anchors.right: button.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.colors.noticeText
        text: row.mistaken ? qsTr("%1 help called, pressed by mistake").arg(row.time)
            : qsTr("%1 help called").arg(row.time)
    }
    BigButton {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
        glyph: "check"
        text: qsTr("Seen to")
        onClicked: row.acknowledged()
    }
}
