import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// The last day of somebody's insurance, typed and read back.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property InsureViewModel area

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: qsTr("Insured until")
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.kiosk.back()
        onFinish: page.kiosk.finish()
    }
    Column {
        x: Theme.margin
        y: header.y + header.height + Theme.section
        width: page.portrait ? page.contentWidth : pad.x - 2 * Theme.margin
        spacing: Theme.gap

        Label {
            width: parent.width
            size: Theme.tileTitle
            strong: true
            text: page.area.reading
        }
        Label {
            width: parent.width
            quiet: true
            text: qsTr("Year, month, day: 20270301. Thirty days before, he is told at his scan")
        }
        BigButton {
            kind: "primary"
            glyph: "check-bold"
            text: qsTr("Save")
            onClicked: page.area.save()
        }
    }
    Keypad {
        id: pad

        x: page.portrait ? Math.round((page.width - width) / 2) : page.width - Theme.margin - width
        y: page.contentBottom - height
        width: Theme.keypad
        clearText: page.area.typed === "" ? " " : page.area.typed
        purpose: header.title
        onDigit: value => page.area.digit(value)
        onBackspace: page.area.backspace()
        onCleared: page.area.clear()
    }
}
