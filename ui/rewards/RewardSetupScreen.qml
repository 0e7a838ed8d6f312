pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// What a reward is called, what it costs, who may have it, and the drawing it is known by.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property RewardSetupViewModel area
    readonly property int columns: portrait ? 1 : 2
    readonly property real columnWidth: (contentWidth - (columns - 1) * Theme.section) / columns

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: page.area.isNew ? qsTr("New reward") : qsTr("Change this reward")
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
                    label: qsTr("What it is called")
                    maximumLength: 18
                    text: page.area.name
                    onTextChanged: page.area.write("name", text)
                }
                TextInputField {
                    width: parent.width
                    label: qsTr("The same in English")
                    maximumLength: 22
                    text: page.area.nameEn
                    onTextChanged: page.area.write("name_en", text)
                }
                TextInputField {
                    width: parent.width
                    label: qsTr("How many points it costs")
                    maximumLength: 4
                    inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData
                    text: page.area.points
                    onTextChanged: page.area.write("points", text)
                }
                CountStepper {
                    width: parent.width
                    label: qsTr("How many one courier may have")
                    value: page.area.perPerson === 0 ? qsTr("no limit") : page.area.perPerson
                    onShifted: steps => page.area.shiftLimit(steps)
                }
            }
            Column {
                width: page.columnWidth
                spacing: Theme.gap

                Flow {
                    width: parent.width
                    spacing: Math.max(16, Theme.px(16))

                    FilterChip {
                        text: qsTr("Two of the staff hand it over")
                        checkable: false
                        checked: page.area.special
                        onClicked: page.area.switchSpecial()
                    }
                    FilterChip {
                        text: qsTr("Count what is left")
                        checkable: false
                        checked: page.area.counted
                        onClicked: page.area.switchCounted()
                    }
                }
                PictureChoice {
                    width: parent.width
                    pictures: page.area.pictures
                    chosen: page.area.picture
                    onPicked: key => page.area.setPicture(key)
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
                    glyph: page.area.offered ? "close" : "plus"
                    text: page.area.offered ? qsTr("Offer it no longer") : qsTr("Offer it again")
                    onClicked: page.area.switchOffered()
                }
            }
        }
    }
}
