import QtQuick
import ui.components
import ui.theme

// A question many have, and its answer.
Row {
    id: row

    required property string icon
    required property string title
    required property string detail
    property bool compact: Theme.small
    property bool spoken: true // false: the button around it says the same

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
            Accessible.ignored: !row.spoken
        }
        Label {
            width: parent.width
            size: row.compact ? Theme.secondary : Theme.body
            quiet: true
            text: row.detail
            Accessible.ignored: !row.spoken
        }
    }
}
