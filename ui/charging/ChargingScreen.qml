pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// What you have, how long, and what you can do about it; below it, what else there is to take.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property ChargingViewModel area
    readonly property bool has: area.lines.length > 0
    readonly property real leastTiles: Theme.px(200) * Theme.textScale

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.section
        width: page.contentWidth
        title: page.area.busy ? qsTr("Opening the door…")
            : page.has ? qsTr("My places") : qsTr("What to charge?")
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.area.back()
        onFinish: page.kiosk.finish()
    }
    Scroll {
        id: room

        x: Theme.margin
        y: header.y + header.height + Theme.pad
        width: page.contentWidth
        height: page.contentBottom - y
        contentHeight: tiles.visible ? tiles.y + tiles.height : cards.height
        visible: !door.visible

        Column {
            id: cards

            width: parent.width
            spacing: Theme.gap
            enabled: !page.area.busy

            Repeater {
                model: page.area.lines

                ClaimCard {
                    required property int index
                    required property var modelData

                    width: cards.width
                    urgent: modelData.urgent
                    glyph: modelData.glyph
                    text: modelData.text
                    detail: page.area.times[index] ?? ""
                    actions: modelData.actions
                    onActed: verb => page.area.act(modelData.claim, modelData.kind, verb)
                }
            }
        }
        TileGrid {
            id: tiles

            y: page.has ? cards.height + Theme.gap : 0
            width: parent.width
            height: Math.max(page.has ? page.leastTiles : 0, room.height - y)
            visible: page.area.tiles.length > 0
            enabled: !page.area.busy
            portrait: height > width || (page.portrait && !page.has) // halves want whole lines
            tiles: page.area.tiles
            onOpened: kind => page.area.take(kind)
            onUsualTaken: kind => page.area.hold(kind)
        }
    }
    DoorWait {
        id: door

        x: Theme.margin
        y: room.y
        width: page.contentWidth
        height: room.height
        opening: page.area.busy
        onWentOn: page.area.back()
    }
    Timer {
        interval: 1000
        repeat: true
        running: page.area.counting
        onTriggered: page.area.count()
    }
}
