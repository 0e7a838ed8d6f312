import QtQuick
import ui.components
import ui.theme

// The line a text is written in, and beside it the button that saves: the keyboard covers neither.
Item {
    id: line

    required property string held // what the line says; it begins with what holds now
    required property int longest
    required property string what
    signal written(string text)
    signal saved

    implicitHeight: Math.max(field.height, save.height)
    onHeldChanged: field.text = held
    Component.onCompleted: field.text = held

    TextInputField {
        id: field

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - save.width - Theme.gap
        maximumLength: line.longest
        Accessible.name: line.what
        onTextChanged: line.written(text)
        onEntered: line.saved()
    }
    BigButton {
        id: save

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        kind: "primary"
        glyph: "check-bold"
        text: qsTr("Save")
        onClicked: line.saved()
    }
}
