import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// The PIN behind the badge. Digits go in; only their number comes back.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property PinViewModel area

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        lift: entry.visible && Theme.lowered ? advice.height + Theme.gap + entry.lift : 0
        title: page.area.title
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.area.back()
        onFinish: page.kiosk.finish()
    }
    Label {
        id: advice

        x: Theme.margin
        y: header.y + (header.lift ? -header.lift : header.height + Theme.pad)
        width: page.portrait || entry.visible ? page.contentWidth : pad.x - 2 * Theme.margin
        quiet: true
        text: page.area.advice
    }
    BigButton {
        x: Theme.margin
        y: advice.y + advice.height + Theme.gap
        visible: page.area.mayType && !page.area.busy
        glyph: "form-textbox"
        text: qsTr("Type the recovery code")
        onClicked: page.area.startTyping()
    }
    CodeEntry {
        id: entry

        x: Theme.margin
        y: header.lift ? header.y : advice.y + advice.height + Theme.gap
        width: page.contentWidth
        height: page.contentBottom - y
        visible: page.area.typing
        lifted: Theme.lowered
        groups: page.area.codeGroups
        characters: page.area.characters
        onDigit: value => page.area.letter(value)
        onBackspace: page.area.dropLetter()
    }
    Keypad {
        id: pad

        x: page.portrait ? Math.round((page.width - width) / 2) : page.width - Theme.margin - width
        y: page.contentBottom - height
        width: Theme.keypad
        visible: !page.area.typing
        enabled: !page.area.busy
        entered: page.area.entered
        purpose: page.area.title
        onDigit: value => page.area.digit(value)
        onBackspace: page.area.backspace()
        onCleared: page.area.clear()
    }
}
