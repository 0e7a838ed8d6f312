pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// What a product is called, what it is counted in, how long it is good once opened.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property ProductSetupViewModel area
    readonly property int columns: portrait ? 1 : 2
    readonly property real columnWidth: (contentWidth - (columns - 1) * Theme.section) / columns

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: page.area.title
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.kiosk.back()
        onFinish: page.kiosk.finish()
    }
    Scroll {
        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.contentWidth
        height: page.contentBottom - y
        contentHeight: column.height

        Column {
            id: column

            width: parent.width
            spacing: Theme.gap

            Label {
                width: parent.width
                visible: page.area.barcode !== ""
                quiet: true
                text: qsTr("The code of the box goes with it: %1").arg(page.area.barcode)
            }
            Grid { // what is written in Chinese first: candidates rise above the keyboard
                columns: page.columns
                columnSpacing: Theme.section
                rowSpacing: Theme.gap

                TextInputField {
                    width: page.columnWidth
                    label: qsTr("Name")
                    maximumLength: 60
                    text: page.area.name
                    onTextChanged: page.area.setName(text)
                }
                TextInputField {
                    width: page.columnWidth
                    label: qsTr("Counted in")
                    maximumLength: page.area.longestUnit
                    text: page.area.unit
                    onTextChanged: page.area.setUnit(text)
                }
                TextInputField {
                    width: page.columnWidth
                    label: qsTr("Name in English, if you like")
                    maximumLength: 60
                    text: page.area.nameEn
                    onTextChanged: page.area.setNameEn(text)
                }
                TextInputField {
                    width: page.columnWidth
                    label: qsTr("Days it is good once opened: %1").arg(page.area.daysReading)
                    maximumLength: 4
                    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhDigitsOnly
                    text: page.area.days
                    onTextChanged: page.area.setDays(text)
                }
            }
            Flow {
                width: parent.width
                visible: page.area.units.length > 0
                spacing: Math.max(16, Theme.px(16))

                Repeater {
                    model: page.area.units

                    FilterChip {
                        required property string modelData

                        text: modelData
                        checkable: false
                        checked: page.area.unit === modelData
                        onClicked: page.area.tapUnit(modelData)
                    }
                }
            }
            BigButton {
                kind: "primary"
                glyph: "check-bold"
                text: qsTr("Save")
                onClicked: page.area.save()
            }
        }
    }
}
