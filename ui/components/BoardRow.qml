import QtQuick
import ui.theme

// One line of the board: icon, what is true, and one thing more about it.
Item {
    id: row

    property string icon
    property string title
    property string detail
    property bool underlined: true

    implicitHeight: words.implicitHeight + Theme.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: title
    Accessible.description: detail

    Icon {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        name: row.icon
        color: Theme.colors.red
    }
    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: mark.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right

        Label {
            width: parent.width
            text: row.title
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text !== ""
            size: Theme.board
            quiet: true
            text: row.detail
            Accessible.ignored: true
        }
    }
    Rectangle {
        visible: row.underlined
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.colors.line
    }
}
