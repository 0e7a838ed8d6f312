import QtQuick
import ui.theme

// A line of text, written with the on-screen keyboard. A plain TextInput: it has no context
// menu to open by a long press.
FocusScope {
    id: field

    property string label
    property string hint
    property string problem // not empty: what is wrong, in words
    property alias text: input.text
    readonly property alias written: input.displayText // with what is still being composed
    property alias maximumLength: input.maximumLength
    property alias inputMethodHints: input.inputMethodHints
    signal entered

    implicitWidth: Theme.px(800)
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.tiny

        Label {
            width: parent.width
            visible: text !== ""
            size: Theme.secondary
            quiet: true
            text: field.label
        }
        Rectangle {
            width: parent.width
            height: Math.max(Theme.touch, input.implicitHeight + Theme.pad)
            radius: Theme.radius
            color: Theme.colors.surface
            border.width: input.activeFocus ? Theme.px(4) : Theme.hairline
            border.color: input.activeFocus ? Theme.colors.focusRing : Theme.colors.ink2

            MouseArea {
                anchors.fill: parent
                onClicked: input.forceActiveFocus()
            }
            Label {
                anchors.fill: input
                verticalAlignment: Text.AlignVCenter
                visible: input.text === "" && !input.inputMethodComposing
                quiet: true
                fontSizeMode: Text.Fit
                text: field.hint
            }
            TextInput {
                id: input

                anchors.fill: parent
                anchors.leftMargin: Theme.pad
                anchors.rightMargin: Theme.pad
                verticalAlignment: TextInput.AlignVCenter
                focus: true
                activeFocusOnTab: true
                clip: true
                // Names must not end up in the keyboard's own dictionary on disk.
                inputMethodHints: Qt.ImhSensitiveData
                color: Theme.colors.ink
                selectionColor: Theme.colors.focusRing
                font.pixelSize: Theme.body
                onAccepted: field.entered()
                onTextEdited: Typing.typed()
                onPreeditTextChanged: if (preeditText !== "")
                    Typing.typed()
                Accessible.role: Accessible.EditableText
                Accessible.name: field.label
                Accessible.description: field.problem
            }
        }
        IconWords {
            visible: field.problem !== ""
            width: Math.min(implicitWidth, parent.width)
            icon: "alert"
            words: field.problem
            size: Theme.secondary
            color: Theme.colors.noticeMark
        }
    }
}
