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

    Label {
        id: time

        height: Math.round(size * 1.12)
        verticalAlignment: Text.AlignVCenter
        size: Theme.clock
        wrapMode: Text.NoWrap
        text: board.clock
    }
    Label {
        id: day

        x: board.wide ? time.width + Theme.gap : 0
        y: board.wide ? time.height - height - Theme.px(20) : time.height
        width: board.width - x
        size: Theme.secondary
        quiet: true
        text: board.date
    }
    Column {
        id: list

        y: Math.max(time.height, day.y + day.height) + (board.wide ? Theme.gap : Theme.section)
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
