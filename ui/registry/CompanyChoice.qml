pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// The companies that are there as big buttons; any other one is typed.
Item {
    id: choice

    required property var companies
    property string goOn: qsTr("Go on")
    readonly property int columns: width > height ? 3 : 2
    property bool typing: companies.length === 0
    signal chosen(string name)

    // From typing another one back to the buttons; false where there is no way back in here.
    function back(): bool {
        const was = typing && companies.length > 0;
        typing = typing && !was;
        return was;
    }

    Scroll {
        anchors.fill: parent
        visible: !choice.typing
        contentHeight: grid.height

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
        sourceComponent: NameStep {
            hint: qsTr("Name of the company")
            goOn: choice.goOn
            onEntered: text => choice.chosen(text)
        }
    }
}
