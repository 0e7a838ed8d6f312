import QtQuick
import CourierHome
import ui.components
import ui.theme

// Set-up confirms the clock: everything later counts from it.
Item {
    id: step

    required property WizardViewModel area

    Question {
        id: question

        width: parent.width
        title: qsTr("Is this the right time?")
        advice: qsTr("If not, set this computer's clock first, then start again")
    }
    FitLabel {
        y: question.height + Theme.section
        width: parent.width
        most: parent.height - y
        size: Theme.greeting
        strong: true
        horizontalAlignment: Text.AlignHCenter
        text: step.area.now
    }
}
