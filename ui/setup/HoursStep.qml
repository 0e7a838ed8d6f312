import QtQuick
import CourierHome
import ui.theme

// From when to when, in half hours, with large plus and minus.
Item {
    id: step

    required property WizardViewModel area
    readonly property bool quiet: area.step === "quiet"
    readonly property bool wide: !Theme.upright && width > height * 1.2

    Question {
        id: question

        width: parent.width
        title: step.quiet ? qsTr("When do the neighbours sleep?") : qsTr("When is the house open?")
        advice: step.quiet ? qsTr("Then the screen is dark and the sounds are off") : qsTr("Hot water stays on at night too")
    }
    Grid {
        y: question.height + Theme.section
        columns: step.wide ? 2 : 1
        spacing: Theme.margin

        Stepper {
            width: step.wide ? (step.width - Theme.margin) / 2 : step.width
            label: qsTr("From")
            value: step.area.begins
            onShifted: steps => step.area.shift(0, steps)
        }
        Stepper {
            width: step.wide ? (step.width - Theme.margin) / 2 : step.width
            label: qsTr("To")
            value: step.area.ends
            onShifted: steps => step.area.shift(1, steps)
        }
    }
}
