import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// Is this the time? If not, type what is right.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property ClockViewModel area

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: page.area.title
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.area.back()
        onFinish: page.kiosk.finish()
    }
    Column {
        x: Theme.margin
        y: header.y + header.height + Theme.section
        width: page.area.typing && !page.portrait ? pad.x - 2 * Theme.margin : page.contentWidth
        spacing: Theme.section

        Label {
            width: parent.width
            visible: !page.area.typing
            size: Theme.heroTitle
            strong: true
            text: page.area.shown
        }
        Label {
            width: parent.width
            visible: page.area.typing
            text: page.area.hint
        }
        Row {
            spacing: Theme.gap
            visible: !page.area.typing

            BigButton {
                minimumHeight: Theme.mainTouch
                glyph: "close"
                text: qsTr("No, it is wrong")
                onClicked: page.area.wrong()
            }
            BigButton {
                kind: "primary"
                glyph: "check-bold"
                text: qsTr("Yes, it is right")
                onClicked: page.area.right()
            }
        }
        BigButton {
            visible: page.area.typing
            kind: "primary"
            glyph: "check-bold"
            text: qsTr("Go on")
            enabled: page.area.complete
            onClicked: page.area.accept()
        }
    }
    Keypad {
        id: pad

        x: page.portrait ? Math.round((page.width - width) / 2) : page.width - Theme.margin - width
        y: page.contentBottom - height
        width: Theme.keypad
        visible: page.area.typing
        clearText: page.area.digits === "" ? " " : page.area.digits
        purpose: page.area.title
        onDigit: value => page.area.digit(value)
        onBackspace: page.area.backspace()
        onCleared: page.area.clear()
    }
}
