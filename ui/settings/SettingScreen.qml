pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// One setting: what it is for and what it takes, its editor, and the ways back.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property SettingViewModel area
    readonly property bool padded: area.editor === "pad"
    readonly property bool written: area.editor === "text"
    readonly property bool raised: Theme.lowered && padded // the keys leave the words no room
    readonly property bool beside: padded && !portrait // the number pad stands at the right

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        lift: page.raised ? Math.min(sky, about.height + Theme.gap) : 0
        title: page.area.name
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.area.back()
        onFinish: page.kiosk.finish()
    }
    Facts {
        id: about

        x: Theme.margin
        y: header.y + header.height + Theme.gap - header.lift
        width: page.contentWidth
        visible: page.raised
    }
    Scroll {
        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.beside ? pad.x - 2 * Theme.margin : page.contentWidth
        height: (page.padded && page.portrait ? pad.y - Theme.gap : page.contentBottom) - y
        contentHeight: column.height

        Column {
            id: column

            width: parent.width
            spacing: Theme.gap

            TextLine {
                width: parent.width
                visible: page.written
                held: page.area.text
                longest: page.area.longest
                what: page.area.name
                onWritten: text => page.area.write(text)
                onSaved: page.area.save()
            }
            Facts {
                width: parent.width
                visible: !page.raised
            }
            Flow {
                width: parent.width
                visible: page.area.editor === "choice"
                spacing: Theme.gap

                Repeater {
                    model: page.area.editor === "choice" ? page.area.choices : []

                    BigButton {
                        required property var modelData

                        width: (column.width - Theme.gap) / 2
                        minimumHeight: Theme.mainTouch
                        glyph: modelData.picked ? "radiobox-marked" : "radiobox-blank"
                        text: modelData.text
                        Accessible.checkable: true
                        Accessible.checked: modelData.picked
                        onClicked: page.area.pick(modelData.key)
                    }
                }
            }
            SettingActions {
                width: parent.width
                visible: page.area.editor !== ""
                stacked: page.beside || page.portrait
                canSave: !page.written // the button stands beside the line
                canReset: page.area.canReset
                canUndo: page.area.canUndo
                onSaved: page.area.save()
                onReset: page.area.reset()
                onUndone: page.area.undo()
            }
        }
    }
    Keypad {
        id: pad

        x: page.portrait ? Math.round((page.width - width) / 2) : page.width - Theme.margin - width
        y: page.contentBottom - height
        width: Theme.keypad
        visible: page.padded
        clearText: page.area.typed === "" ? " " : page.area.typed
        purpose: page.area.name
        onDigit: value => page.area.digit(value)
        onBackspace: page.area.backspace()
        onCleared: page.area.clear()
    }

    component Facts: SettingFacts {
        explanation: page.area.explanation
        facts: page.area.facts
        limits: page.area.limits
        problem: page.area.problem
    }
}
