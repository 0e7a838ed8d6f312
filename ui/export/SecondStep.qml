import QtQuick
import CourierHome
import ui.components
import ui.theme

// Names leave only with two people: the other one's badge, then his PIN.
Item {
    id: step

    required property ExportViewModel area
    required property bool portrait

    Label {
        id: words

        width: step.portrait || !step.area.hasBadge ? step.width : pad.x - Theme.section
        size: Theme.lead
        text: !step.area.hasBadge ? qsTr("Names leave the station only with two people. Somebody else of the staff scans his badge now.")
            : step.area.busy ? qsTr("One moment…") : qsTr("Now the other person's PIN")
    }
    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        y: words.height + Math.max(Theme.gap, Math.round((step.height - words.height - height) / 2))
        visible: !step.area.hasBadge
        name: "qrcode-scan"
        size: Math.min(Theme.px(280), step.height - words.height - 2 * Theme.gap)
        color: Theme.colors.red
    }
    Keypad {
        id: pad

        x: step.portrait ? Math.round((step.width - width) / 2) : step.width - width
        y: step.height - height
        width: Theme.keypad
        visible: step.area.hasBadge
        enabled: !step.area.busy
        entered: step.area.entered
        purpose: qsTr("The other person's PIN")
        onDigit: value => step.area.digit(value)
        onBackspace: step.area.backspace()
        onCleared: step.area.clear()
    }
}
