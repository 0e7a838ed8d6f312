import QtQuick
import ui.components
import ui.theme

// What one may not do alone: the other one's badge, then his PIN.
Item {
    id: step

    required property bool portrait
    required property bool hasBadge
    required property bool busy
    required property int entered
    required property string asks // said until the other one's badge was scanned
    signal digit(string value)
    signal backspace
    signal cleared

    Label {
        id: words

        width: step.portrait || !step.hasBadge ? step.width : pad.x - Theme.section
        size: Theme.lead
        text: !step.hasBadge ? step.asks
            : step.busy ? qsTr("One moment…") : qsTr("Now the other person's PIN")
    }
    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        y: words.height + Math.max(Theme.gap, Math.round((step.height - words.height - height) / 2))
        visible: !step.hasBadge
        name: "qrcode-scan"
        size: Math.min(Theme.px(280), step.height - words.height - 2 * Theme.gap)
        color: Theme.colors.red
    }
    Keypad {
        id: pad

        x: step.portrait ? Math.round((step.width - width) / 2) : step.width - width
        y: step.height - height
        width: Theme.keypad
        visible: step.hasBadge
        enabled: !step.busy
        entered: step.entered
        purpose: qsTr("The other person's PIN")
        onDigit: value => step.digit(value)
        onBackspace: step.backspace()
        onCleared: step.cleared()
    }
}
