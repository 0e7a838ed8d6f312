pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.theme

// What is the matter? The call to 120 beside it needs no tap at all; for whoever sits it stands
// above the question.
Item {
    id: page

    required property KioskViewModel kiosk
    required property FirstAidViewModel area
    property real sky: 0 // pixels there are above the page for words, when it came down
    property real backWidth: 0 // pixels of the row of back and call that back has
    readonly property bool portrait: height > width
    readonly property real room: portrait ? Math.round(height * 0.36) : beside // pixels the card may be high
    readonly property bool tight: !above && probe.implicitHeight > room
    readonly property real side: tight && !portrait ? Math.round(width * 0.5) : narrow
    readonly property real narrow: Math.round(width * (portrait ? 1 : Theme.small ? 0.36 : 0.29))
    readonly property bool above: Theme.lowered
    readonly property real beside: height - (help.visible ? help.height + Theme.gap : 0) // for the card
    readonly property real lift: above ? card.height + Theme.gap : 0
    readonly property int columns: above && !portrait && width > height * 2 ? 8 : 4
    readonly property int rows: Math.ceil(page.area.complaints.length / columns)
    readonly property real between: 16
    readonly property real cellWidth: (grid.width - (columns - 1) * between) / columns
    readonly property real cellHeight: (grid.height - (rows - 1) * between) / Math.max(1, rows)

    CallCard {
        id: probe // tells whether a narrow card has room for a long address

        width: page.narrow
        opacity: 0
        enabled: false
        area: page.area
    }
    CallCard {
        id: card

        tight: page.tight

        y: page.above ? -height - Theme.gap : 0
        width: page.above ? page.width : page.side
        height: page.above ? implicitHeight : page.portrait ? implicitHeight : page.beside
        most: page.above ? page.sky - Theme.gap : page.room
        area: page.area
    }
    BigButton {
        id: help

        anchors.right: page.above ? parent.right : undefined
        y: page.above ? page.height + Theme.lowBar + Theme.gap : card.height + Theme.gap
        width: page.above ? implicitWidth : page.side
        visible: page.kiosk.hasStation && !page.kiosk.help.alarmOpen
        kind: "danger"
        glyph: "phone-alert"
        text: qsTr("Call for help here")
        onClicked: page.kiosk.help.call()
    }
    CallFacts {
        x: page.backWidth + Theme.section
        y: help.y + Math.round((Theme.mainTouch - height) / 2)
        width: (help.visible ? help.x : page.width) - Theme.section - x
        visible: card.wide
        size: Theme.secondary
        spacing: 0
        area: page.area
    }
    Item {
        id: grid

        x: page.portrait || page.above ? 0 : card.width + Theme.gap
        y: page.above ? 0 : page.portrait ? card.height + Theme.gap + (help.visible ? help.height + Theme.gap : 0) : 0
        width: page.width - x
        height: page.height - y

        Repeater {
            model: page.area.complaints

            ComplaintTile {
                required property int index
                required property var modelData

                x: (index % page.columns) * (page.cellWidth + page.between)
                y: Math.floor(index / page.columns) * (page.cellHeight + page.between)
                width: page.cellWidth
                height: page.cellHeight
                picture: modelData.picture
                text: modelData.title
                signs: modelData.signs
                red: modelData.red
                onClicked: page.area.open(modelData.key)
            }
        }
    }
}
