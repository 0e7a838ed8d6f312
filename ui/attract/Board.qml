pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// Clock, date, and what is true in the house now. The rows share the height they are given.
Item {
    id: board

    required property string clock
    required property string date
    required property var rows // plain objects: icon, title, detail
    property bool wide: false // the date stands beside the clock

    readonly property real rowHeight: Math.min(Theme.px(wide ? 200 : 152),
        (height - list.y) / Math.max(1, rows.length))

    // The air below the figures is the date's.
    readonly property real underClock: time.y + time.implicitHeight - Math.round(time.size * 0.18)

    Label {
        id: time

        y: -Math.round(size * 0.2) // the air above the figures
        size: Theme.clock
        wrapMode: Text.NoWrap
        text: board.clock
    }
    Label {
        id: day

        x: board.wide ? time.width + Theme.gap : 0
        y: board.wide ? board.underClock - height : board.underClock
        width: board.width - x
        size: Theme.secondary
        quiet: true
        text: board.date
    }
    Column {
        id: list

        y: Math.max(board.underClock, day.y + day.height) + (board.wide ? Theme.gap : Theme.section)
        width: parent.width

        Repeater {
            model: board.rows

            BoardRow {
                required property int index
                required property var modelData

                width: list.width
                height: board.rowHeight
                icon: modelData.icon
                title: modelData.title
                detail: modelData.detail ?? ""
                underlined: index < board.rows.length - 1
            }
        }
    }
}
