import QtQuick
import ui.components
import ui.theme

// The question of a step and the sentence below it.
Column {
    id: question

    property string title
    property string advice

    spacing: Theme.tiny

    Label {
        width: parent.width
        size: Theme.screenTitle
        strong: true
        text: question.title
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Label {
        width: parent.width
        visible: text !== ""
        quiet: true
        text: question.advice
    }
}
