import QtQuick
import ui.theme

// What every screen stands in. The paper is the window's, as the footer is: a sheet of its own on
// every screen would be painted, and sent to the display, whole at each change of screens.
// Sizes are those of the room for the content, which begins lower down for whoever sits.
Item {
    id: frame

    default property alias content: room.data
    property bool drops: true // false: the screen itself looks after whoever sits
    property bool headed: true // a header has its row above the footer when it comes down
    readonly property real roomHeight: room.height
    readonly property bool portrait: height > width
    readonly property real contentWidth: width - 2 * Theme.margin
    readonly property real contentBottom: room.height - Theme.footer - Theme.gap
        - (headed || Theme.lowBar > 0 ? Theme.header : 0) - Theme.lowBar

    Item {
        id: room

        y: frame.drops ? Theme.top(frame.height) - (Theme.lowered ? Theme.gap : 0)
            : Theme.lowered ? 0 : Theme.alarmBar
        width: parent.width
        height: parent.height - y
    }
}
