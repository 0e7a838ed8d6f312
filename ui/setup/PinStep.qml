import QtQuick
import CourierHome
import ui.components
import ui.theme

// Six digits, twice.
Item {
    id: step

    required property WizardViewModel area
    readonly property bool again: area.step === "pin_again"
    readonly property bool wide: !Theme.upright && width > height * 1.2

    Question {
        id: question

        width: step.wide ? parent.width - pad.width - Theme.section : parent.width
        title: step.again ? qsTr("The same PIN once more") : qsTr("Choose the manager's PIN")
        advice: step.again ? qsTr("Six digits, as before") : qsTr("Six digits, not all the same, no plain row")
    }
    PadPlace {
        id: pad

        wide: step.wide
        above: question.height

        Keypad {
            width: parent.width
            entered: step.area.pinDigits
            purpose: qsTr("PIN")
            onDigit: value => step.area.digit(value)
            onBackspace: step.area.backspace()
            onCleared: step.area.clear()
        }
    }
}
