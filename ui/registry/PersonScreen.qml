pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// One courier in full: what is on file, each line a tap to correct it, and what staff may do.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property PersonViewModel area
    readonly property int columns: portrait ? 1 : 2
    readonly property real columnWidth: (contentWidth - (columns - 1) * Theme.section) / columns

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: qsTr("Personal record")
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.area.back()
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
                spacing: Math.max(16, Theme.px(16))

                DataRows {
                    width: parent.width
                    name: page.area.name
                    company: page.area.company
                    phone: page.area.phone === "" ? qsTr("no phone") : page.area.phone
                    onCorrected: field => page.area.correct(field)
                }
                Label {
                    width: parent.width
                    text: page.area.condition
                }
                Repeater {
                    model: page.area.badges

                    ActionRow {
                        required property var modelData

                        width: page.columnWidth
                        glyph: "qrcode"
                        text: modelData.words
                        actions: modelData.actions
                        onActed: key => page.area.actOnBadge(key, modelData.number)
                    }
                }
                Label {
                    width: parent.width
                    size: Theme.secondary
                    quiet: true
                    text: qsTr("That you opened this page is noted")
                }
            }
            Column {
                width: page.columnWidth
                spacing: Math.max(16, Theme.px(16))

                Repeater {
                    model: page.area.actions

                    BigButton {
                        required property var modelData

                        width: page.columnWidth
                        kind: modelData.kind
                        glyph: modelData.icon
                        text: modelData.text
                        onClicked: page.area.act(modelData.key)
                    }
                }
            }
        }
    }
}
