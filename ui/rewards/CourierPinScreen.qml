import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// The courier's own PIN, typed or chosen. Digits go in; only their number comes back.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property CourierPinViewModel area

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        lift: Theme.lowered ? advice.height + Theme.gap : 0
        title: page.area.title
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.area.back()
        onFinish: page.kiosk.finish()
    }
    Label {
        id: advice

        x: Theme.margin
        y: header.y + (header.lift ? -header.lift : header.height + Theme.pad)
        width: page.portrait ? page.contentWidth : pad.x - 2 * Theme.margin
        quiet: true
        text: page.area.advice
    }
    Keypad {
        id: pad

        x: page.portrait ? Math.round((page.width - width) / 2) : page.width - Theme.margin - width
        y: page.contentBottom - height
        width: Theme.keypad
        enabled: !page.area.busy
        entered: page.area.entered
        purpose: page.area.title
        onDigit: value => page.area.digit(value)
        onBackspace: page.area.backspace()
        onCleared: page.area.clear()
    }
}
