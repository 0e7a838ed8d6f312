pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import CourierHome
import ui.components
import ui.theme

// The recovery code is given back before set-up ends: scanned, or its last letters tapped.
Item {
    id: step

    required property WizardViewModel area
    readonly property int columns: width > height * 1.2 ? 11 : 6

    Question {
        id: question

        width: parent.width
        title: qsTr("Give the recovery code back")
        advice: qsTr("Scan it, or tap the letters that are missing")
    }
    Letters {
        id: letters

        y: question.height + Theme.tiny
        width: parent.width
        groups: step.area.codeGroups
    }
    CodePad {
        id: keys

        y: letters.y + letters.height + Theme.gap
        width: step.width
        visible: !step.area.busy
        columns: step.columns
        room: step.height - y
        characters: step.area.characters
        onDigit: value => step.area.digit(value)
        onBackspace: step.area.backspace()
    }
    BusyIndicator {
        anchors.horizontalCenter: parent.horizontalCenter
        y: keys.y + Theme.section
        width: 2 * Theme.touch
        height: width
        visible: step.area.busy
        running: visible
    }
}
