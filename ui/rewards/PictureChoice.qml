pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// The drawings to choose from; the chosen one stands out by its ground and its edge.
Flow {
    id: choice

    required property var pictures // plain objects: key, icon, title
    required property string chosen
    signal picked(string key)

    spacing: Math.max(16, Theme.px(16))

    Repeater {
        model: choice.pictures

        Pressable {
            id: drawing

            required property var modelData
            readonly property bool isChosen: choice.chosen === modelData.key

            width: Math.max(Theme.touch, Theme.px(112))
            height: width
            minimumHeight: Theme.touch
            text: modelData.title
            ground: isChosen ? Theme.colors.ink : Theme.colors.surface
            foreground: isChosen ? Theme.colors.inkText : Theme.colors.ink
            Accessible.checkable: true
            Accessible.checked: isChosen
            onClicked: choice.picked(modelData.key)

            contentItem: IconWords {
                icon: drawing.modelData.icon
                size: Theme.tileTitle
                color: drawing.foreground
            }
        }
    }
}
