import QtQuick
import ui.components
import ui.theme

// A question many have, and a tap that answers it.
Pressable {
    id: button

    property string glyph
    property string detail
    property alias compact: row.compact

    description: detail
    ground: Theme.colors.paper
    topPadding: Theme.px(16)
    bottomPadding: topPadding
    leftPadding: Theme.gap
    rightPadding: Theme.gap

    contentItem: Item {
        implicitHeight: row.implicitHeight

        HowToRow {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            width: arrow.x - Theme.tiny
            icon: button.glyph
            title: button.text
            detail: button.detail
        }
        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron-right"
            color: Theme.colors.red
        }
    }
}
