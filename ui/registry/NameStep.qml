import QtQuick
import ui.components
import ui.theme

// One line of text, typed, and the button that takes it. Names must not teach the keyboard.
Item {
    id: step

    property string name
    property string hint
    property string goOn: qsTr("Go on")
    signal entered(string text)

    implicitHeight: field.height

    TextInputField {
        id: field

        width: parent.width - next.width - Theme.gap
        hint: step.hint
        text: step.name
        maximumLength: 60
        inputMethodHints: Qt.ImhSensitiveData
        onEntered: step.entered(text)
        Component.onCompleted: forceActiveFocus()
    }
    BigButton {
        id: next

        anchors.right: parent.right
        y: Math.max(0, field.height - height)
        kind: "primary"
        text: step.goOn
        onClicked: step.entered(field.text)
    }
}
