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

    Question {
        id: question

        width: parent.width
        title: qsTr("Give the recovery code back")
        advice: qsTr("Scan it, or tap the letters that are missing")
    }
    CodeEntry {
        id: entry

        y: question.height + Theme.tiny
        width: step.width
        height: step.height - y
        typable: !step.area.busy
        groups: step.area.codeGroups
        characters: step.area.characters
        onDigit: value => step.area.digit(value)
        onBackspace: step.area.backspace()
    }
    BusyIndicator {
        anchors.horizontalCenter: parent.horizontalCenter
        y: entry.padY + Theme.section
        width: 2 * Theme.touch
        height: width
        visible: step.area.busy
        running: visible
    }
}
