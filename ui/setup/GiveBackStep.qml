pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import CourierHome
import ui.components
import ui.theme

// The recovery code is given back before set-up ends: scanned, or its last letters tapped.
Item {
    id: step

    required property WizardViewModel area
    readonly property int columns: width > height * 1.2 ? 11 : 6
    readonly property int rows: Math.ceil(33 / columns)
    readonly property real keyGap: Math.max(16, Theme.px(16))

    Question {
        id: question

        width: parent.width
        title: qsTr("Give the recovery code back")
        advice: qsTr("Scan it, or tap the letters that are missing")
    }
    Letters {
        id: letters

        y: question.height + Theme.tiny
        width: parent.width
        groups: step.area.codeGroups
    }
    Grid {
        id: keys

        readonly property real keyHeight: Math.max(Theme.touch, Math.min(Theme.mainTouch,
            (step.height - y - (step.rows - 1) * spacing) / step.rows))

        y: letters.y + letters.height + Theme.gap
        visible: !step.area.busy
        columns: step.columns
        spacing: step.keyGap

        Repeater {
            model: [...step.area.characters, "back"]

            BigButton {
                id: key

                required property string modelData

                width: (step.width - (step.columns - 1) * step.keyGap) / step.columns
                height: keys.keyHeight
                minimumHeight: 0
                leftPadding: Theme.tiny
                rightPadding: Theme.tiny
                text: modelData === "back" ? qsTr("Delete one letter") : modelData
                onClicked: modelData === "back" ? step.area.backspace() : step.area.digit(modelData)
                contentItem: IconWords {
                    icon: key.modelData === "back" ? "backspace" : ""
                    words: key.modelData === "back" ? "" : key.modelData
                    size: Theme.tileTitle
                }
            }
        }
    }
    BusyIndicator {
        anchors.horizontalCenter: parent.horizontalCenter
        y: keys.y + Theme.section
        width: 2 * Theme.touch
        height: width
        visible: step.area.busy
        running: visible
    }
}
