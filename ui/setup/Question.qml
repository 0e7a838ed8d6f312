import QtQuick
import ui.components
import ui.theme

// The question of a step and the sentence below it. For whoever sits it stands above the step,
// where nobody needs to reach.
Item {
    id: question

    property string title
    property string advice
    property int size: Theme.screenTitle

    implicitHeight: Theme.lowered ? 0 : words.height

    Column {
        id: words

        y: Theme.lowered ? -height - Theme.gap : 0
        width: parent.width
        spacing: Theme.tiny

        Label {
            width: parent.width
            size: question.size
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
}
