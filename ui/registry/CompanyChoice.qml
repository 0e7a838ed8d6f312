pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// The companies that are there as big buttons; any other one is typed.
Item {
    id: choice

    required property var companies
    readonly property int columns: width > height ? 3 : 2
    property bool typing: companies.length === 0
    signal chosen(string name)

    Flickable {
        anchors.fill: parent
        visible: !choice.typing
        contentHeight: grid.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Grid {
            id: grid

            columns: choice.columns
            spacing: Theme.gap

            Repeater {
                model: choice.companies

                BigButton {
                    required property string modelData

                    width: (choice.width - (choice.columns - 1) * Theme.gap) / choice.columns
                    minimumHeight: Theme.mainTouch
                    text: modelData
                    onClicked: choice.chosen(modelData)
                }
            }
            BigButton {
                width: (choice.width - (choice.columns - 1) * Theme.gap) / choice.columns
                minimumHeight: Theme.mainTouch
                glyph: "keyboard"
                text: qsTr("Another one")
                onClicked: choice.typing = true
            }
        }
    }
    Loader {
        width: parent.width
        active: choice.typing
        sourceComponent: Item {
            TextInputField {
                id: field

                width: parent.width - next.width - Theme.gap
                hint: qsTr("Name of the company")
                maximumLength: 60
                inputMethodHints: Qt.ImhSensitiveData
                onEntered: choice.chosen(text)
                Component.onCompleted: forceActiveFocus()
            }
            BigButton {
                id: next

                anchors.right: parent.right
                y: Math.max(0, field.height - height)
                kind: "primary"
                text: qsTr("Go on")
                onClicked: choice.chosen(field.text)
            }
        }
    }
}
