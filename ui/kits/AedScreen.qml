pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// What is wrong with the AED, and until when its pads and its battery are good.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property AedViewModel area
    readonly property int columns: portrait ? 1 : 2
    readonly property real columnWidth: (contentWidth - (columns - 1) * Theme.section) / columns

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: qsTr("AED")
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

            ActionRow {
                width: parent.width
                glyph: "heart-flash"
                text: page.area.condition
                detail: page.area.dates
                urgent: page.area.presses
            }
            Label {
                width: parent.width
                quiet: true
                text: qsTr("Something is wrong: tap what it is")
            }
            Flow {
                width: parent.width
                spacing: Math.max(16, Theme.px(16))

                Repeater {
                    model: page.area.faults

                    BigButton {
                        required property var modelData

                        glyph: modelData.glyph
                        text: modelData.text
                        onClicked: page.area.report(modelData.key)
                    }
                }
            }
            Grid {
                columns: page.columns
                columnSpacing: Theme.section
                rowSpacing: Theme.gap

                DateField {
                    width: page.columnWidth
                    label: qsTr("Pads good until, as in 20280630")
                    typed: page.area.pads
                    reading: page.area.padsRead
                    onWritten: text => page.area.setPads(text)
                }
                DateField {
                    width: page.columnWidth
                    label: qsTr("Battery good until, as in 20280630")
                    typed: page.area.battery
                    reading: page.area.batteryRead
                    onWritten: text => page.area.setBattery(text)
                }
            }
            BigButton {
                kind: "primary"
                glyph: "check-bold"
                text: qsTr("Save both dates")
                onClicked: page.area.save()
            }
        }
    }
}
