import QtQuick
import ui.components
import ui.theme

// Save, back to the default, one step back; below each other where the page is narrow.
Flow {
    id: actions

    property bool stacked: false
    property bool canSave: true
    required property bool canReset
    required property bool canUndo
    signal saved
    signal reset
    signal undone

    spacing: Theme.gap

    BigButton {
        width: actions.stacked ? actions.width : implicitWidth
        visible: actions.canSave
        kind: "primary"
        glyph: "check-bold"
        text: qsTr("Save")
        onClicked: actions.saved()
    }
    BigButton {
        width: actions.stacked ? actions.width : implicitWidth
        minimumHeight: actions.stacked ? Theme.touch : Theme.mainTouch
        glyph: "restore"
        text: qsTr("Back to the default")
        enabled: actions.canReset
        onClicked: actions.reset()
    }
    BigButton {
        width: actions.stacked ? actions.width : implicitWidth
        minimumHeight: actions.stacked ? Theme.touch : Theme.mainTouch
        glyph: "undo"
        text: qsTr("Undo the last change")
        enabled: actions.canUndo
        onClicked: actions.undone()
    }
}
