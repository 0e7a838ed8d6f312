pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// What is said of a title.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property TitleSetupViewModel area
    readonly property int columns: portrait ? 1 : 2
    readonly property real columnWidth: (contentWidth - (columns - 1) * Theme.section) / columns

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: page.area.isNew ? qsTr("New title") : qsTr("Change this title")
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.kiosk.back()
        onFinish: page.kiosk.finish()
    }
    Scroll {
        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.contentWidth
        height: page.contentBottom - y
        contentHeight: grid.height

        Grid {
            id: grid

            columns: page.columns
            columnSpacing: Theme.section
            rowSpacing: Theme.gap

            Repeater {
                model: page.area.fields

                TextInputField {
                    required property var modelData

                    width: page.columnWidth
                    label: modelData.label
                    maximumLength: 200
                    inputMethodHints: Qt.ImhSensitiveData | (modelData.figures ? Qt.ImhDigitsOnly : Qt.ImhNone)
                    text: modelData.text
                    onTextChanged: page.area.write(modelData.key, text)
                }
            }
            BigButton {
                width: page.columnWidth
                kind: "primary"
                glyph: "check-bold"
                text: qsTr("Save")
                onClicked: page.area.save()
            }
            BigButton {
                width: page.columnWidth
                visible: !page.area.isNew && !page.area.isRetired
                glyph: "close"
                text: qsTr("Take it out of the catalogue")
                onClicked: page.area.retire()
            }
        }
    }
}
