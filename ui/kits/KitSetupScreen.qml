pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// Where a kit is, who keeps it, how often it is looked at, and lists to start from.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property KitSetupViewModel area
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

            Grid {
                columns: page.columns
                columnSpacing: Theme.section
                rowSpacing: Theme.gap

                TextInputField {
                    width: page.columnWidth
                    label: qsTr("Where it is; first aid says so")
                    maximumLength: 60
                    text: page.area.name
                    onTextChanged: page.area.setName(text)
                }
                TextInputField {
                    width: page.columnWidth
                    label: qsTr("The same in English")
                    maximumLength: 60
                    text: page.area.nameEn
                    onTextChanged: page.area.setNameEn(text)
                }
            }
            Label {
                width: parent.width
                visible: !page.area.isNew
                quiet: true
                text: qsTr("Who keeps it")
            }
            Flow {
                width: parent.width
                visible: !page.area.isNew
                spacing: Math.max(16, Theme.px(16))

                Repeater {
                    model: page.area.people

                    FilterChip {
                        required property var modelData

                        text: modelData.title
                        checkable: false
                        checked: page.area.keeper === modelData.key
                        onClicked: page.area.setKeeper(modelData.key)
                    }
                }
            }
            CountStepper {
                width: Math.min(parent.width, Theme.px(900))
                visible: !page.area.isNew
                label: qsTr("Looked at every")
                value: page.area.every
                onShifted: steps => page.area.shiftDays(steps)
            }
            BigButton {
                kind: "primary"
                glyph: "check-bold"
                text: qsTr("Save")
                onClicked: page.area.save()
            }
            Label {
                width: parent.width
                visible: page.area.takesLists
                quiet: true
                text: qsTr("A list to start from: what is here already stays as it is")
            }
            Repeater {
                model: page.area.takesLists ? page.area.templates : []

                ActionRow {
                    required property var modelData

                    width: column.width
                    glyph: "clipboard-list"
                    text: modelData.title
                    detail: modelData.more
                    actions: modelData.actions
                    onActed: key => page.area.apply(key)
                }
            }
        }
    }
}
