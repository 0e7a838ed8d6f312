pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// What a place is called, what it is, and which relay opens its lock.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property PlaceSetupViewModel area
    readonly property int columns: portrait ? 1 : 2
    readonly property real columnWidth: (contentWidth - (columns - 1) * Theme.section) / columns

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: page.area.isNew ? qsTr("New place") : qsTr("Change this place")
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

            Column {
                width: page.columnWidth
                spacing: Theme.gap

                TextInputField {
                    width: parent.width
                    label: qsTr("What stands on it")
                    maximumLength: 6
                    text: page.area.name
                    onTextChanged: page.area.setName(text)
                }
                Flow {
                    width: parent.width
                    spacing: Math.max(16, Theme.px(16))

                    Repeater {
                        model: page.area.kinds

                        FilterChip {
                            required property var modelData

                            text: modelData.title
                            checkable: false
                            checked: page.area.kind === modelData.key
                            onClicked: page.area.setKind(modelData.key)
                        }
                    }
                }
            }
            Column {
                width: page.columnWidth
                spacing: Theme.gap

                CountStepper {
                    width: parent.width
                    label: qsTr("Lock board")
                    value: page.area.board === 0 ? qsTr("no lock") : page.area.board
                    onShifted: steps => page.area.shiftBoard(steps)
                }
                CountStepper {
                    width: parent.width
                    visible: page.area.board > 0
                    label: qsTr("Relay on the board")
                    value: page.area.channel
                    onShifted: steps => page.area.shiftChannel(steps)
                }
                BigButton {
                    width: parent.width
                    kind: "primary"
                    glyph: "check-bold"
                    text: qsTr("Save")
                    onClicked: page.area.save()
                }
                BigButton {
                    width: parent.width
                    visible: !page.area.isNew
                    glyph: "close"
                    text: qsTr("Take it away for good")
                    onClicked: page.area.retire()
                }
            }
        }
    }
}
