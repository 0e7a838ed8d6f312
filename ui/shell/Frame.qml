import QtQuick
import ui.theme

// What every screen stands in: paper and the content. The footer below it is the window's own.
Rectangle {
    id: frame

    default property alias content: room.data
    readonly property bool portrait: height > width
    readonly property real contentWidth: width - 2 * Theme.margin
    readonly property real contentBottom: height - Theme.footer - Theme.gap

    color: Theme.colors.paper

    Item {
        id: room

        anchors.fill: parent
    }
}
