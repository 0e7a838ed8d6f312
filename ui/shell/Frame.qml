import QtQuick
import ui.theme

// What every screen stands in: paper and the content. The footer below it is the window's own.
// Sizes are those of the room for the content, which begins lower down for whoever sits.
Rectangle {
    id: frame

    default property alias content: room.data
    property bool drops: true // false: the screen itself looks after whoever sits
    property bool headed: true // a header has its row above the footer when it comes down
    readonly property real roomHeight: room.height
    readonly property bool portrait: height > width
    readonly property real contentWidth: width - 2 * Theme.margin
    readonly property real contentBottom: room.height - Theme.footer - Theme.gap
        - (headed || Theme.lowBar > 0 ? Theme.header : 0) - Theme.lowBar

    color: Theme.colors.paper

    Item {
        id: room

        y: frame.drops ? Theme.top(frame.height) - (Theme.lowered ? Theme.gap : 0)
            : Theme.lowered ? 0 : Theme.alarmBar
        width: parent.width
        height: parent.height - y
    }
}
