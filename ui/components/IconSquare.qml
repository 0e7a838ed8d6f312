import QtQuick
import ui.theme

// An area's icon on its colour.
Rectangle {
    id: square

    property string name
    property color ground: Theme.colors.red
    property real size: Theme.px(120)

    width: size
    height: size
    radius: Math.round(size / 5)
    color: ground

    Icon {
        anchors.centerIn: parent
        name: square.name
        size: Math.round(square.size * 0.62)
        color: Theme.colors.areaText
    }
}
