pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// What one event earns, at most how much of it, and from when until when.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property RuleViewModel area
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
        height: save.y - y - Theme.gap
        contentHeight: grid.height

        Grid {
            id: grid

            columns: page.columns
            columnSpacing: Theme.section
            rowSpacing: Theme.gap

            Column {
                width: page.columnWidth
                spacing: Theme.gap

                CountStepper {
                    width: parent.width
                    label: qsTr("Each time")
                    value: page.area.points
                    onShifted: steps => page.area.shift("points", steps)
                }
                CountStepper {
                    width: parent.width
                    label: qsTr("Of these, per cent")
                    value: page.area.percent
                    onShifted: steps => page.area.shift("percent", steps)
                }
                CountStepper {
                    width: parent.width
                    label: qsTr("Conduct credit")
                    value: page.area.conduct
                    onShifted: steps => page.area.shift("conduct", steps)
                }
            }
            Column {
                width: page.columnWidth
                spacing: Theme.gap

                CountStepper {
                    width: parent.width
                    label: qsTr("Points a day at most")
                    value: page.area.dayCap
                    onShifted: steps => page.area.shift("day_cap", steps)
                }
                CountStepper {
                    width: parent.width
                    label: qsTr("Points a month at most")
                    value: page.area.monthCap
                    onShifted: steps => page.area.shift("month_cap", steps)
                }
                TextInputField {
                    width: parent.width
                    label: qsTr("From which day (20261201), or empty")
                    maximumLength: 10
                    text: page.area.fromDay
                    onTextChanged: page.area.setFrom(text)
                }
                TextInputField {
                    width: parent.width
                    label: qsTr("Until which day, or empty")
                    maximumLength: 10
                    text: page.area.toDay
                    onTextChanged: page.area.setTo(text)
                }
            }
        }
    }
    BigButton {
        id: save

        x: Theme.margin
        y: page.contentBottom - height
        kind: "primary"
        glyph: "check-bold"
        text: qsTr("Save")
        onClicked: page.area.save()
    }
}
