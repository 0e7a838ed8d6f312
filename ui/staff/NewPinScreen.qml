import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// A new PIN, twice. Digits go in; only their number comes back.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property NewPinViewModel area

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: page.area.again ? qsTr("Once more, the new PIN") : qsTr("Choose a new PIN")
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.area.back()
        onFinish: page.kiosk.finish()
    }
    Column {
        x: Theme.margin
        y: header.y + header.height + Theme.pad
        width: page.portrait ? page.contentWidth : pad.x - 2 * Theme.margin
        spacing: Theme.gap

        Label {
            width: parent.width
            visible: page.area.name !== ""
            size: Theme.lead
            strong: true
            text: qsTr("%1 types this himself, nobody else looks").arg(page.area.name)
        }
        Label {
            width: parent.width
            quiet: true
            text: page.area.busy ? qsTr("One moment…") : qsTr("Six digits, not all the same, no plain row")
        }
    }
    Keypad {
        id: pad

        x: page.portrait ? Math.round((page.width - width) / 2) : page.width - Theme.margin - width
        y: page.contentBottom - height
        width: Theme.keypad
        enabled: !page.area.busy
        entered: page.area.entered
        purpose: header.title
        onDigit: value => page.area.digit(value)
        onBackspace: page.area.backspace()
        onCleared: page.area.clear()
    }
}
