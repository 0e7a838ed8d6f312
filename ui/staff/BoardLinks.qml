pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.theme

// The board's ways to everything else: as many side by side as have room for their words.
Flow {
    id: links

    required property BoardViewModel area
    readonly property int columns: Math.max(1, Math.floor((width + spacing) / (9.5 * Theme.body + spacing)))

    spacing: Math.max(16, Theme.px(16))

    Repeater {
        model: links.area.links

        BigButton {
            required property var modelData

            width: Math.floor((links.width + links.spacing) / links.columns) - links.spacing
            leftPadding: Theme.px(16)
            rightPadding: Theme.px(16)
            glyph: modelData.icon
            text: modelData.title
            onClicked: links.area.open(modelData.name)
        }
    }
}
