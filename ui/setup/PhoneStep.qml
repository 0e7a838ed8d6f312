import QtQuick
import CourierHome
import ui.components
import ui.theme

// The duty phone: it stands in large type when nobody answers an alarm.
Item {
    id: step

    required property WizardViewModel area
    readonly property bool wide: !Theme.upright && width > height * 1.2

    Question {
        id: question

        width: step.wide ? parent.width - pad.width - Theme.section : parent.width
        title: qsTr("Which phone reaches somebody, day and night?")
        advice: qsTr("Shown when nobody comes to an alarm")
    }
    PadPlace {
        id: pad

        wide: step.wide
        above: question.height

        Keypad {
            width: parent.width
            entered: step.area.phone.length
            digits: 0
            clearText: step.area.phone === "" ? " " : step.area.phone
            purpose: qsTr("Duty phone")
            onDigit: value => step.area.digit(value)
            onBackspace: step.area.backspace()
            onCleared: step.area.clear()
        }
    }
}
