pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// A question with a few answers, one of which is tapped.
Column {
    id: group

    required property string label
    required property var options // plain objects: key, title, picked
    signal picked(string key)

    spacing: Theme.tiny

    Label {
        width: parent.width
        visible: text !== ""
        quiet: true
        text: group.label
    }
    Flow {
        width: parent.width
        spacing: Math.max(16, Theme.px(16))

        Repeater {
            model: group.options

            FilterChip {
                required property var modelData

                text: modelData.title
                checkable: false
                checked: modelData.picked
                onClicked: group.picked(modelData.key)
            }
        }
    }
}
