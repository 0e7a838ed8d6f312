import QtQuick
import ui.components
import ui.theme

// A question many have, and its answer; the button around it speaks both.
Row {
    id: row

    required property string icon
    required property string title
    required property string detail
    property bool compact: Theme.small

    spacing: Theme.gap

    Icon {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        name: row.icon
        size: Theme.px(row.compact ? 48 : 64)
        color: Theme.colors.red
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: row.width - mark.width - row.spacing

        Label {
            width: parent.width
            size: row.compact ? Theme.lead : Theme.tileTitle
            strong: true
            text: row.title
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            size: row.compact ? Theme.secondary : Theme.body
            quiet: true
            text: row.detail
            Accessible.ignored: true
        }
    }
}
