import QtQuick
import ui.components
import ui.theme

// One thing that was scanned: what it is, what became of it, and where it goes.
Rectangle {
    id: row

    required property int index
    required property string glyph
    required property string called
    required property string place
    required property string told
    required property bool good
    readonly property bool newest: index === 0

    implicitHeight: Math.max(square.height, words.height) + 2 * Theme.gap
    radius: Theme.radiusLarge
    color: good ? Theme.colors.surface : Theme.colors.notice
    border.width: Theme.hairline
    border.color: good || Theme.highContrast ? Theme.colors.line : Theme.colors.notice
    Accessible.role: Accessible.ListItem
    Accessible.name: [told, called, place].filter(part => part !== "").join(" · ")

    IconSquare {
        id: square

        x: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.px(row.newest ? 96 : 72)
        name: row.glyph
        ground: row.good ? Theme.colors.books : Theme.colors.noticeMark
    }
    Column {
        id: words

        anchors.left: square.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            size: row.newest ? Theme.screenTitle : Theme.tileTitle
            strong: true
            color: row.good ? Theme.colors.ink : Theme.colors.noticeText
            text: row.called
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            size: row.newest ? Theme.lead : Theme.body
            color: row.good ? Theme.colors.ink2 : Theme.colors.noticeText
            text: [row.told, row.place].filter(part => part !== "").join(" · ")
            Accessible.ignored: true
        }
    }
}
