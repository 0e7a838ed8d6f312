import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// Take something for yourself, or ask for it: one tap. What you wait for stands above.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property AmenitiesViewModel area

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.section
        width: page.contentWidth
        title: qsTr("What would you like?")
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.kiosk.back()
        onFinish: page.kiosk.finish()
    }
    ActionRow {
        id: own

        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.contentWidth
        visible: page.area.waitingFor !== ""
        glyph: page.area.waitingIcon
        text: page.area.waitingFor
        detail: page.area.standing
        actions: [
            {
                "key": "cancel",
                "glyph": "close",
                "text": qsTr("No longer wanted")
            }
        ]
        onActed: page.area.cancel()
    }
    TileGrid {
        x: Theme.margin
        y: page.area.waitingFor !== "" ? own.y + own.height + Theme.gap : header.y + header.height + Theme.pad
        width: page.contentWidth
        height: page.contentBottom - y
        tiles: page.area.tiles
        onOpened: item => page.area.take(item)
    }
}
