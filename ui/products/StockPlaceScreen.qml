pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// What a place is and is called, and how much should lie in it at least.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property StockPlaceViewModel area
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
                    label: qsTr("Name, best where it is")
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
            Flow {
                width: parent.width
                spacing: Math.max(16, Theme.px(16))

                BigButton {
                    minimumHeight: Theme.touch
                    kind: "primary"
                    glyph: "check-bold"
                    text: qsTr("Save")
                    onClicked: page.area.save()
                }
                BigButton {
                    visible: page.area.isKit
                    glyph: "medical-bag"
                    text: qsTr("Keeper and lists")
                    onClicked: page.area.lookAfter()
                }
                BigButton {
                    visible: !page.area.isNew
                    glyph: "close"
                    text: qsTr("Take it away for good")
                    onClicked: page.area.retire()
                }
            }
            Label {
                width: parent.width
                visible: !page.area.isNew
                quiet: true
                text: page.area.minimums.length > 0 ? qsTr("What should be here; for something else open its page")
                    : qsTr("Nothing need be here yet: open a product and say how much of it")
            }
            Repeater {
                model: page.area.minimums

                ActionRow {
                    required property var modelData

                    width: column.width
                    glyph: "package-variant"
                    text: modelData.what
                    detail: modelData.about
                    actions: modelData.actions
                    onActed: key => page.area.want(key)
                }
            }
        }
    }
}
