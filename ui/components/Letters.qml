pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// A code in groups of five letters, as one writes it down.
Flow {
    id: letters

    required property var groups

    spacing: Theme.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: groups.join(" ")

    Repeater {
        model: letters.groups

        Label {
            required property string modelData

            wrapMode: Text.NoWrap
            size: Theme.tileTitle
            strong: true
            font.family: "monospace"
            text: modelData
            Accessible.ignored: true
        }
    }
}
