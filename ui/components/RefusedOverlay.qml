import QtQuick
import ui.theme

// A no: why, what to do next, one button.
Answer {
    id: refused

    property string action: qsTr("Got it")
    signal dismissed

    icon: "alert-circle"
    tint: Theme.colors.noticeMark
    color: Theme.colors.notice

    BigButton {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Math.max(Theme.px(480), implicitWidth))
        kind: "primary"
        text: refused.action
        onClicked: refused.dismissed()
    }
}
