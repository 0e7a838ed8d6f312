import QtQuick
import QtQuick.VirtualKeyboard.Styles
import ui.components
import ui.theme

// One key: ground, edge, letter or icon, pressed in the very next frame.
KeyPanel {
    id: face

    property string icon
    property bool strong: false // a key that does something rather than writes
    property string words: control.displayText
    readonly property color ground: strong ? Theme.colors.line : Theme.colors.surface

    Rectangle {
        anchors.fill: parent
        anchors.margins: Math.max(2, Theme.px(4))
        radius: Theme.px(16)
        color: face.control.pressed ? Theme.colors.pressed(face.ground) : face.ground
        border.width: Theme.hairline
        border.color: Theme.colors.line
        opacity: face.control.enabled ? 1 : 0.5

        Icon {
            anchors.centerIn: parent
            visible: face.icon !== ""
            name: face.icon
            size: Theme.px(44)
        }
        Label {
            anchors.centerIn: parent
            visible: face.icon === ""
            width: parent.width - Theme.tiny
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            size: face.strong ? Theme.secondary : Theme.tileTitle
            font.capitalization: face.control.uppercased ? Font.AllUppercase : Font.MixedCase
            text: face.words
            Accessible.ignored: true
        }
    }
}
