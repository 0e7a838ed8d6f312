import QtQuick
import ui.components
import ui.theme

// Where is typed whom or what one looks for: letters on the Pinyin keyboard, digits on a number pad.
Item {
    id: find

    property string hint
    property bool digits: false
    readonly property bool typing: field.activeFocus
    signal searched(string text)

    function clear(): void {
        field.text = "";
        field.focus = false;
    }

    implicitHeight: field.implicitHeight

    TextInputField {
        id: field

        width: parent.width - keys.width - Theme.px(16)
        hint: find.hint
        Accessible.name: find.hint
        maximumLength: 60
        inputMethodHints: Qt.ImhSensitiveData | (find.digits ? Qt.ImhDigitsOnly : Qt.ImhNone)
        onWrittenChanged: find.searched(written)
        onEntered: focus = false
    }
    BigButton {
        id: keys

        anchors.right: parent.right
        height: field.height
        implicitWidth: Theme.px(140)
        leftPadding: Theme.tiny
        rightPadding: Theme.tiny
        text: find.digits ? "abc" : "123"
        Accessible.name: find.digits ? qsTr("Type letters") : qsTr("Type digits")
        onClicked: {
            field.text = ""; // nobody looks for a name and a number at once
            find.digits = !find.digits;
            field.forceActiveFocus();
        }
    }
}
