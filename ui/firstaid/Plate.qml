import QtQuick
import ui.theme

// The ground of a drawing.
Rectangle {
    id: plate

    required property string picture
    property real inset: Theme.gap

    radius: Theme.radiusLarge
    color: Theme.colors.surface
    border.width: Theme.hairline
    border.color: Theme.colors.line

    Drawing {
        anchors.fill: parent
        anchors.margins: plate.inset
        picture: plate.picture
    }
}
