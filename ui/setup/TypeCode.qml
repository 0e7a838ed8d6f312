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
    Letters {
        id: letters

        y: question.height + Theme.tiny
        width: parent.width
        groups: step.area.codeGroups
    }
    CodePad {
        y: letters.y + letters.height + Theme.gap
        width: step.width
        columns: step.width > step.height * 1.2 ? 11 : 6
        room: step.height - y
        characters: step.area.characters
        onDigit: value => step.area.digit(value)
        onBackspace: step.area.backspace()
    }
}
