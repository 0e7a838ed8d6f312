import QtQuick
import CourierHome
import ui.components
import ui.theme

// Set-up confirms the clock: everything later counts from it. A wrong one is typed over.
Item {
    id: step

    required property WizardViewModel area
    readonly property bool wide: !Theme.upright && width > height * 1.2

    Question {
        id: question

        width: step.wide ? parent.width - pad.width - Theme.section : parent.width
        title: qsTr("Is this the right time?")
        advice: qsTr("If not, type it: year, month, day, hour, minute, like 202611231405")
    }
    FitLabel {
        y: question.height + Theme.gap
        width: question.width
        most: (step.wide ? parent.height : pad.y) - y
        size: step.wide ? Theme.greeting : Theme.heroTitle
        strong: true
        text: step.area.now
    }
    PadPlace {
        id: pad

        wide: step.wide
        above: question.height + Theme.heroTitle * 1.5

        Keypad {
            width: parent.width
            entered: step.area.typedTime.length
            digits: 12
            clearText: step.area.typedTime === "" ? " " : step.area.typedTime
            purpose: qsTr("The right time")
            onDigit: value => step.area.digit(value)
            onBackspace: step.area.backspace()
            onCleared: step.area.clear()
        }
    }
}
