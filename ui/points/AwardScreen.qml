pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.staff
import ui.theme

// Points for a courier, or from him; what one may not do alone wants another one's badge and PIN.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property AwardViewModel area
    readonly property int columns: portrait ? 1 : 2
    readonly property real columnWidth: (contentWidth - (columns - 1) * Theme.section) / columns

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: page.area.gives ? qsTr("Give points") : qsTr("Take points")
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.area.back()
        onFinish: page.kiosk.finish()
    }
    Scroll {
        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.contentWidth
        height: go.y - y - Theme.gap
        visible: page.area.step !== "second"
        contentHeight: grid.height

        Grid {
            id: grid

            columns: page.columns
            columnSpacing: Theme.section
            rowSpacing: Theme.gap

            Column {
                width: page.columnWidth
                spacing: Theme.gap

                Label {
                    width: parent.width
                    strong: true
                    text: page.area.who
                }
                Repeater {
                    model: page.area.groups

                    ChipGroup {
                        required property var modelData

                        width: page.columnWidth
                        label: modelData.label
                        options: modelData.options
                        onPicked: key => page.area.pick(modelData.key, key)
                    }
                }
            }
            Column {
                width: page.columnWidth
                spacing: Theme.gap

                CountStepper {
                    width: parent.width
                    visible: page.area.step === "what"
                    label: qsTr("Exactly so many")
                    value: page.area.points
                    onShifted: steps => page.area.shift(steps)
                }
                TextInputField {
                    width: parent.width
                    visible: page.area.step === "case"
                    label: qsTr("What was seen; he reads it, too")
                    maximumLength: 120
                    onTextChanged: page.area.setNote(text)
                }
            }
        }
    }
    BigButton {
        id: go

        x: Theme.margin
        y: page.contentBottom - height
        visible: page.area.step !== "second"
        kind: "primary"
        glyph: "check-bold"
        enabled: page.area.complete
        text: page.area.gives ? qsTr("Give them") : page.area.step === "what" ? qsTr("Go on")
            : qsTr("Go on, with a second person")
        onClicked: page.area.goOn()
    }
    SecondPersonPad {
        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.contentWidth
        height: later.y - y - Theme.gap
        visible: page.area.step === "second"
        portrait: page.portrait
        hasBadge: page.area.hasBadge
        busy: page.area.busy
        entered: page.area.entered
        asks: qsTr("One person alone may not do this. Somebody else of the staff scans his badge now.")
        onDigit: value => page.area.digit(value)
        onBackspace: page.area.backspace()
        onCleared: page.area.clear()
    }
    BigButton {
        id: later

        x: Theme.margin
        y: page.contentBottom - height
        visible: page.area.step === "second"
        glyph: "clock-outline"
        text: qsTr("Nobody is here now: later")
        onClicked: page.area.later()
    }
}
