import QtQuick
import CourierHome
import ui.components
import ui.theme

// A question answered in words, with the on-screen keyboard.
Item {
    id: step

    required property WizardViewModel area
    readonly property var questions: ({
            "name": [qsTr("What is the station called?"), qsTr("It stands on the first screen")],
            "address": [qsTr("Where are we?"), qsTr("Read out to 120 in an emergency: street, number, floor")],
            "aed": [qsTr("Where is the nearest AED?"), qsTr("The defibrillator. Skip this if there is none")],
            "manager": [qsTr("What is the manager called?"), qsTr("The manager can change settings and close the program")]
        })
    // Large type on a low screen: the keyboard and what it offers leave the field no more room.
    readonly property bool tight: Theme.largeType && !Theme.upright
    readonly property var question: questions[area.step] ?? ["", ""]

    Question {
        id: words

        width: parent.width
        size: step.tight ? Theme.lead : Theme.screenTitle
        title: step.question[0]
        advice: step.question[1]
    }
    TextInputField {
        id: field

        y: words.height + (step.tight ? Theme.tiny : Theme.gap)
        width: parent.width
        label: ""
        Accessible.name: step.question[0]
        maximumLength: step.area.longest
        onTextChanged: if (step.started)
            step.area.write(text)
    }
    property bool started: false

    Component.onCompleted: {
        field.text = area.text;
        started = true;
        field.forceActiveFocus();
    }
}
