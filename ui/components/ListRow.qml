import QtQuick
import ui.theme

// One row of a staff list: what it is, more about it, and its state in words at the right.
Pressable {
    id: row

    property string glyph
    property string detail
    property string condition
    property bool opens: true
    property bool strong: false

    description: [detail, condition].filter(part => part !== "").join(" · ")
    radius: Theme.px(16)
    implicitHeight: Math.max(Theme.touch, Math.max(words.implicitHeight, standing.implicitHeight) + Theme.gap)
    enabled: opens

    contentItem: Item {
        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            name: row.glyph
            width: row.glyph === "" ? 0 : size
            visible: row.glyph !== ""
            color: Theme.colors.ink2
        }
        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: mark.right
            anchors.leftMargin: row.glyph === "" ? 0 : Theme.gap
            anchors.right: standing.left
            anchors.rightMargin: Theme.gap

            Label {
                width: parent.width
                strong: row.strong
                text: row.text
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                visible: text !== ""
                size: Theme.secondary
                quiet: true
                text: row.detail
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
            quiet: true
            text: row.condition
            Accessible.ignored: true
        }
    }
}
