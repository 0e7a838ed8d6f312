import QtQuick
import QtQuick.Templates as T
import ui.theme

// Whatever can be pressed: ground, edge, press feedback, focus ring, accessible name.
T.AbstractButton {
    id: control

    property color ground: Theme.colors.surface
    property color edge: Theme.colors.line
    property color foreground: Theme.colors.ink
    property real radius: Theme.radius
    property real minimumHeight: Theme.touch
    property string description

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(minimumHeight, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.tiny
    leftPadding: Theme.pad
    rightPadding: Theme.pad
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: description

    background: Rectangle {
        radius: control.radius
        color: control.down ? Theme.colors.pressed(control.ground) : control.ground
        border.width: control.visualFocus ? Theme.px(6) : Theme.hairline
        border.color: control.visualFocus ? Theme.colors.focusRing : control.edge
    }
}
