pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.theme

// What is the matter? The call to 120 beside it needs no tap at all.
Item {
    id: page

    required property KioskViewModel kiosk
    required property FirstAidViewModel area
    readonly property bool portrait: height > width
    readonly property real side: portrait ? width : Math.max(Theme.px(500), Math.round(width * 0.29))
    readonly property int columns: 4
    readonly property int rows: Math.ceil(page.area.complaints.length / columns)
    readonly property real between: 16
    readonly property real cellWidth: (grid.width - (columns - 1) * between) / columns
    readonly property real cellHeight: (grid.height - (rows - 1) * between) / Math.max(1, rows)

    CallCard {
        id: card

        width: page.side
        height: page.portrait ? implicitHeight : page.height - (help.visible ? help.height + Theme.gap : 0)
        most: page.portrait ? page.height * 0.34 : height
        area: page.area
    }
    BigButton {
        id: help

        y: card.height + Theme.gap
        width: page.side
        visible: !page.kiosk.help.alarmOpen
        kind: "danger"
        glyph: "phone-alert"
        text: qsTr("Call for help here")
        onClicked: page.kiosk.help.call()
    }
    Item {
        id: grid

        x: page.portrait ? 0 : card.width + Theme.gap
        y: page.portrait ? card.height + Theme.gap + (help.visible ? help.height + Theme.gap : 0) : 0
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
