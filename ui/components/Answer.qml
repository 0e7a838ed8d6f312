import QtQuick
import ui.theme

// The full-width answer to what was just done: a sign, the words, what comes next.
Rectangle {
    id: answer

    property string icon
    property string title
    property string detail
    property color tint: Theme.colors.done
    default property alias below: below.data

    anchors.fill: parent
    color: Theme.colors.paper
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title
    Accessible.description: detail

    MouseArea {
        anchors.fill: parent
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: Theme.pad

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: answer.icon
            size: Theme.px(280)
            color: answer.tint
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            size: Theme.heroTitle
            strong: true
            text: answer.title
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: text !== ""
            size: Theme.lead
            quiet: true
            text: answer.detail
        }
        Item {
            id: below

            width: parent.width
            height: childrenRect.height
        }
    }
}
