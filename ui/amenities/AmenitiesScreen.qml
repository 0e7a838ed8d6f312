import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// Take something for yourself: one tap, done.
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
    TileGrid {
        x: Theme.margin
        y: header.y + header.height + Theme.pad
        width: page.contentWidth
        height: page.contentBottom - y
        tiles: page.area.tiles
        onOpened: item => page.area.take(item)
    }
}
