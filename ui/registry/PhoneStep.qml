import QtQuick
import ui.components
import ui.theme

// The phone on the number pad; none at all is an answer too.
Item {
    id: step

    required property string phone
    property string hint
    property string goOn: qsTr("Go on")
    property string without: qsTr("Without a phone")
    signal digit(string value)
    signal backspace
    signal cleared
    signal entered

    readonly property bool full: pad.width > width - Theme.px(300)

    BigButton {
        id: go

        kind: "primary"
        glyph: "check-bold"
        text: step.phone === "" ? step.without : step.goOn
        onClicked: step.entered()
    }
    Label {
        x: Theme.lowered && step.full ? go.width + Theme.gap : 0
        y: x > 0 ? 0 : go.height + Theme.gap
        width: x > 0 ? step.width - x : step.full ? step.width : pad.x - Theme.section
        quiet: true
        text: step.hint
    }
    Keypad {
        id: pad

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: Math.min(parent.width, Theme.px(step.height > step.width || Theme.lowered ? 936 : 720))
        clearText: step.phone === "" ? " " : step.phone
        purpose: qsTr("Phone")
        onDigit: value => step.digit(value)
        onBackspace: step.backspace()
        onCleared: step.cleared()
    }
}
