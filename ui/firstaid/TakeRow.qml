import QtQuick
import ui.components
import ui.theme

// A thing to take, and where it lies.
Rectangle {
    id: row

    property string text
    property string place
    property bool doubtful: false // nobody knows whether it is still good
    property real inset: Theme.px(20)

    implicitHeight: words.implicitHeight + 2 * Theme.px(14)
    radius: Theme.px(16)
    color: Theme.colors.surface
    border.width: Theme.hairline
    border.color: Theme.colors.line
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.description: place

    Icon {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        x: row.inset
        name: row.doubtful ? "alert" : "hand-extended"
        color: row.doubtful ? Theme.colors.noticeMark : Theme.colors.done
    }
    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: mark.right
        anchors.leftMargin: Math.min(row.inset, Theme.gap)
        anchors.right: parent.right
        anchors.rightMargin: row.inset

        Label {
            width: parent.width
            strong: true
            text: row.text
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text !== ""
            size: Theme.secondary
            quiet: true
            text: row.place
            Accessible.ignored: true
        }
    }
}
