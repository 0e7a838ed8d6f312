pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// What there is for points; above it what is kept for him.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property RewardsViewModel area
    readonly property real leastTiles: Math.min(room.height, Theme.px(520) * Theme.textScale)

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.section
        width: page.contentWidth
        title: page.area.title
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.kiosk.back()
        onFinish: page.kiosk.finish()
    }
    Scroll {
        id: room

        x: Theme.margin
        y: header.y + header.height + Theme.pad
        width: page.contentWidth
        height: page.contentBottom - y
        contentHeight: tiles.y + tiles.height

        Column {
            id: rows

            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: page.area.kept

                ActionRow {
                    required property var modelData

                    width: rows.width
                    glyph: modelData.glyph
                    text: modelData.text
                    detail: modelData.detail
                    actions: modelData.actions
                    onActed: verb => page.area.act(verb, modelData.number)
                }
            }
        }
        TileGrid {
            id: tiles

            y: page.area.kept.length > 0 ? rows.height + Theme.gap : 0
            width: parent.width
            height: Math.max(page.area.kept.length > 0 ? page.leastTiles : 0, room.height - y)
            tiles: page.area.tiles
            onOpened: reward => page.area.take(reward)
        }
    }
}
