import QtQuick
import CourierHome
import ui.components
import ui.theme

// The recovery code from the paper, letter by letter, where it cannot be scanned.
Item {
    id: step

    required property TroubleViewModel area

    Question {
        id: question

        width: parent.width
        title: qsTr("Type the recovery code")
        advice: qsTr("There is no O, I or L in it: they are 0 and 1")
    }
    CodeEntry {
        y: question.height + Theme.tiny
        width: step.width
        height: step.height - y
        groups: step.area.codeGroups
        characters: step.area.characters
        onDigit: value => step.area.digit(value)
        onBackspace: step.area.backspace()
    }
}
