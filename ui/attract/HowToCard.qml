import QtQuick
import ui.components
import ui.theme

// Where to hold the code, and what to do without one.
Rectangle {
    id: card

    required property bool onDuty // somebody is there who can check people in
    signal enrolled

    readonly property bool compact: Theme.small || width < Theme.px(1000)
    readonly property real square: Math.min(height, width * (compact ? 0.34 : 0.4))

    radius: Theme.radiusLarge
    color: Theme.colors.surface
    border.width: Theme.hairline
    border.color: Theme.colors.line

    Icon {
        name: "qrcode-scan"
        size: card.square - 2 * Theme.px(64)
        x: Math.round((card.square - width) / 2)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.colors.red
    }
    Rectangle {
        x: card.square
        y: Theme.section
        width: Theme.hairline
        height: parent.height - 2 * y
        color: Theme.colors.line
    }
    Column {
        id: ways

        anchors.left: parent.left
        anchors.leftMargin: card.square + Theme.pad
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Math.min(Theme.section, Math.max(Theme.tiny, card.height / 10))

        HowToButton {
            width: parent.width
            compact: card.compact
            glyph: "account-plus"
            text: qsTr("First time here?")
            detail: qsTr("Sign up here, one minute")
            onClicked: card.enrolled()
        }
        // Plain words: beside the button above, whatever looked like it would be pressed too.
        Label {
            x: Theme.gap
            width: parent.width - 2 * x
            size: card.compact ? Theme.secondary : Theme.body
            quiet: true
            text: card.onDuty ? qsTr("Forgot your code? The duty officer checks you in")
                : qsTr("Forgot your code? A picture of it will do; else wait until somebody is on duty")
        }
    }
}
