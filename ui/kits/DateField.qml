import QtQuick
import ui.components
import ui.theme

// A date typed in figures, and below it the day that was understood.
Column {
    id: field

    property alias label: input.label
    property string typed
    property string reading
    signal written(string text)

    spacing: Theme.tiny

    TextInputField {
        id: input

        width: parent.width
        maximumLength: 8
        text: field.typed
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhDigitsOnly
        onTextChanged: field.written(text)
    }
    Label {
        width: parent.width
        size: Theme.secondary
        quiet: true
        text: field.reading
    }
}
