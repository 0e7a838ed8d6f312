pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// One item of the menu: what is left of it and on what terms it is there; or a number to type.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property ItemViewModel area
    readonly property bool typing: area.question !== ""

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
    Scroll {
        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.contentWidth
        height: page.contentBottom - y
        contentHeight: column.height
        visible: !page.typing

        Column {
            id: column

            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: page.area.rows

                ActionRow {
                    required property var modelData

                    width: column.width
                    glyph: modelData.glyph
                    text: modelData.text
                    detail: modelData.detail
                    actions: modelData.actions
                    onActed: key => page.area.act(key)
                }
            }
        }
    }
    Column {
        x: Theme.margin
        y: header.y + header.height + Theme.section
        width: page.portrait ? page.contentWidth : pad.x - 2 * Theme.margin
        spacing: Theme.section
        visible: page.typing

        Label {
            width: parent.width
            size: Theme.tileTitle
            strong: true
            text: page.area.question
        }
        BigButton {
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
        visible: page.typing
        clearText: page.area.digits === "" ? " " : page.area.digits
        purpose: page.area.question
        onDigit: value => page.area.digit(value)
        onBackspace: page.area.backspace()
        onCleared: page.area.clear()
    }
}
