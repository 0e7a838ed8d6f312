import QtQuick
import ui.theme

// Beside what scrolls: how much of it is seen, and where. Nothing to touch: a finger pushes the list.
Rectangle {
    id: mark

    required property Flickable beside

    parent: beside.parent
    visible: beside.visible && beside.contentHeight > beside.height + 1
    x: beside.x + beside.width + Theme.px(16)
    y: beside.y
    width: Theme.px(12)
    height: beside.height
    radius: width / 2
    color: Qt.alpha(Theme.colors.ink2, 0.2)

    Rectangle {
        y: mark.beside.visibleArea.yPosition * mark.height
        width: mark.width
        height: Math.max(Theme.px(48), mark.beside.visibleArea.heightRatio * mark.height)
        radius: mark.radius
        color: Theme.colors.ink2
    }
}
