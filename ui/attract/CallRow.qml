import QtQuick
import ui.components
import ui.theme

// A number that is called: large enough to be read from across the room.
Rectangle {
    id: row

    property string number
    property string title
    property string detail

    radius: Theme.px(16)
    color: Theme.colors.notice
    border.width: Theme.highContrast ? Theme.hairline : 0
    border.color: Theme.colors.line
    implicitHeight: Math.max(figure.implicitHeight, words.implicitHeight) + Theme.tiny
    Accessible.role: Accessible.StaticText
    Accessible.name: figure.text
    Accessible.description: [title, detail].join(" · ")

    Label {
        id: figure

        x: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.small ? Theme.tileTitle : Theme.screenTitle
        strong: true
        color: Theme.colors.noticeMark
        wrapMode: Text.NoWrap
        text: qsTr("#%1").arg(row.number)
        Accessible.ignored: true
    }
    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: figure.right
        anchors.leftMargin: Theme.px(16)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16)

        FitLabel {
            width: parent.width
            most: row.height - Theme.board * 1.5
            size: Theme.body
            strong: true
            color: Theme.colors.noticeText
            text: row.title
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            size: Theme.board
            color: Theme.colors.noticeText
            text: row.detail
            Accessible.ignored: true
        }
    }
}
