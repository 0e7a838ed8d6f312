import QtQuick
import ui.components
import ui.theme

// Somebody in full, on a card of his own.
Rectangle {
    id: card

    property string title
    required property string name
    required property string detail

    implicitHeight: column.height + 2 * Theme.pad
    radius: Theme.radius
    color: Theme.colors.surface
    border.width: Theme.hairline
    border.color: Theme.colors.line

    Column {
        id: column

        x: Theme.pad
        y: Theme.pad
        width: parent.width - 2 * x
        spacing: Theme.tiny

        Label {
            width: parent.width
            visible: text !== ""
            size: Theme.secondary
            quiet: true
            text: card.title
        }
        Label {
            width: parent.width
            size: Theme.screenTitle
            strong: true
            text: card.name
        }
        Label {
            width: parent.width
            text: card.detail
        }
    }
}
