import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// How much of a product should be in a place at least.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property MinimumViewModel area

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: page.area.title
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.kiosk.back()
        onFinish: page.kiosk.finish()
    }
    Column {
        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.portrait ? page.contentWidth : pad.x - 2 * Theme.margin
        spacing: Theme.gap

        Label {
            width: parent.width
            size: Theme.tileTitle
            strong: true
            text: page.area.question
        }
        Label {
            width: parent.width
            size: Theme.secondary
            quiet: true
            text: page.area.now
        }
        BigButton {
            width: Math.min(implicitWidth, parent.width)
            kind: "primary"
            glyph: "check-bold"
            text: page.area.reading === "" ? qsTr("Save") : qsTr("Save: %1").arg(page.area.reading)
            enabled: page.area.reading !== ""
            onClicked: page.area.save()
        }
    }
    Keypad {
        id: pad

        x: page.portrait ? Math.round((page.width - width) / 2) : page.width - Theme.margin - width
        y: page.contentBottom - height
        width: Theme.keypad
        clearText: page.area.digits === "" ? " " : page.area.digits
        purpose: page.area.question
        onDigit: value => page.area.digit(value)
        onBackspace: page.area.backspace()
        onCleared: page.area.clear()
    }
}
