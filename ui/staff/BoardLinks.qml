pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.theme

// The board's ways to everything else.
Flow {
    id: links

    required property BoardViewModel area
    readonly property int columns: Theme.largeType ? 1 : 2
    readonly property int count: links.area.links.length

    spacing: Math.max(16, Theme.px(16))

    Repeater {
        model: links.area.links

        BigButton {
            required property int index
            required property var modelData
            readonly property bool alone: links.columns === 1
                || (index === links.count - 1 && index % 2 === 0)

            width: alone ? links.width : (links.width - links.spacing) / 2
            glyph: modelData.icon
            text: modelData.title
            onClicked: links.area.open(modelData.name)
        }
    }
}
