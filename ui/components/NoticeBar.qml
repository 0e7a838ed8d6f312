import QtQuick
import ui.theme

// One notice on its warm ground; tapping it opens what it tells of.
Pressable {
    id: bar

    property string glyph: "bell-ring"
    property bool opens: true

    ground: Theme.colors.notice
    edge: Theme.highContrast ? Theme.colors.line : ground
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 2 * Theme.px(16))
    enabled: opens

    contentItem: Item {
        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            name: bar.glyph
            color: Theme.colors.noticeMark
        }
        Label {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: mark.right
            anchors.leftMargin: Theme.gap
            anchors.right: arrow.left
            color: Theme.colors.noticeText
            text: bar.text
            Accessible.ignored: true
        }
        Icon {
            id: arrow

            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            name: "chevron-right"
            width: bar.opens ? size : 0
            visible: bar.opens
            color: Theme.colors.noticeMark
        }
    }
}
