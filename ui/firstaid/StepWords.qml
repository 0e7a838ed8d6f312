pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.theme

// The words of a step: as large as there is room for, so they can be read from the floor.
Column {
    id: words

    required property FirstAidViewModel area
    property bool big: false
    property bool tight: false // smaller than usual, rather than something to scroll for

    spacing: tight ? Theme.tiny : Theme.small && !big ? Theme.px(16) : Theme.gap

    Label {
        width: parent.width
        size: words.big ? Theme.heroTitle : words.tight ? Theme.lead : Theme.small ? Theme.tileTitle : Theme.screenTitle
        strong: true
        text: words.area.todo
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Label {
        width: parent.width
        visible: text !== ""
        size: words.big ? Theme.tileTitle : words.tight ? Theme.secondary : Theme.small ? Theme.body : Theme.lead
        text: words.area.more
    }
    Never {
        width: parent.width
        visible: text !== ""
        size: words.big ? Theme.tileTitle : words.tight ? Theme.secondary : Theme.body
        text: words.area.never
    }
    Grid {
        id: things

        readonly property real cell: Math.floor((words.width - (columns - 1) * spacing) / columns)

        visible: words.area.take.length > 0
        columns: Math.max(1, Math.min(words.area.take.length, words.width < Theme.px(760) * Theme.textScale ? 1
            : Theme.lowered && words.width > Theme.px(1100) ? 3 : 2))
        spacing: Theme.px(16)

        Repeater {
            model: words.area.take

            TakeRow {
                required property var modelData

                width: things.cell
                text: modelData.name
                place: modelData.place
            }
        }
    }
    Label {
        width: parent.width
        visible: text !== ""
        size: Theme.board
        quiet: true
        text: words.area.source
    }
}
