pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// Clock, date, and what is true in the house now. The rows share the height they are given.
Item {
    id: board

    required property string clock
    required property string date
    required property var rows // plain objects: icon, title, detail; a called one has a number
    property bool wide: false // the date stands beside the clock

    // Numbers that are called come first and keep their height. The other rows share what is left:
    // where that is little their second lines go, then the last of them.
    readonly property real room: height - list.y
    readonly property real callHeight: Math.ceil((Theme.body + Theme.board) * 1.5 + Theme.gap)
    readonly property var calls: rows.filter(row => (row.number ?? "") !== "")
        .slice(0, Math.max(1, Math.floor(room * 0.6 / callHeight)))
    readonly property real rest: room - calls.length * callHeight
    readonly property var plain: rows.filter(row => (row.number ?? "") === "")
        .slice(0, Math.max(1, Math.floor(rest / (Theme.body * 1.5))))
    readonly property var shown: calls.concat(plain)
    readonly property real rowHeight: Math.min(Theme.px(wide ? 200 : 152),
        rest / Math.max(1, plain.length))
    readonly property bool spacious: rowHeight >= (Theme.body + Theme.board) * 1.42

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
            model: board.shown

            Item {
                id: line

                required property int index
                required property var modelData
                readonly property bool called: (modelData.number ?? "") !== ""

                width: list.width
                height: called ? board.callHeight : board.rowHeight

                BoardRow {
                    anchors.fill: parent
                    visible: !line.called
                    icon: line.modelData.icon
                    title: line.modelData.title
                    detail: board.spacious ? line.modelData.detail ?? "" : ""
                    underlined: line.index < board.shown.length - 1
                }
                CallRow {
                    anchors.fill: parent
                    anchors.bottomMargin: Theme.tiny
                    visible: line.called
                    number: line.modelData.number ?? ""
                    title: line.modelData.title
                    detail: line.modelData.detail ?? ""
                }
            }
        }
    }
}
