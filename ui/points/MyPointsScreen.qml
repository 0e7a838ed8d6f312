pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// What he has and until when, a deduction he may appeal against, and where it all came from.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property MyPointsViewModel area
    readonly property int columns: portrait ? 1 : 2
    readonly property real columnWidth: (contentWidth - (columns - 1) * Theme.section) / columns

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: qsTr("My points")
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

                Label {
                    width: parent.width
                    size: Theme.screenTitle
                    strong: true
                    text: page.area.balance
                }
                Repeater {
                    model: page.area.lots

                    Label {
                        required property string modelData

                        width: page.columnWidth
                        text: modelData
                    }
                }
                Label {
                    width: parent.width
                    quiet: true
                    text: page.area.conduct
                }
                Repeater {
                    model: page.area.deductions

                    ActionRow {
                        required property var modelData

                        width: page.columnWidth
                        glyph: "alert-circle"
                        urgent: modelData.actions.length > 0
                        text: modelData.text
                        detail: modelData.detail
                        actions: modelData.actions
                        onActed: page.area.appeal(modelData.number)
                    }
                }
            }
            Column {
                width: page.columnWidth
                spacing: Theme.gap

                Label {
                    width: parent.width
                    quiet: true
                    text: page.area.lines.length === 0 ? qsTr("Nothing came or went yet") : qsTr("What came and went")
                }
                Repeater {
                    model: page.area.lines

                    BoardRow {
                        required property var modelData

                        width: page.columnWidth
                        icon: "star-circle"
                        title: modelData.title
                        detail: modelData.detail
                        underlined: false
                    }
                }
            }
        }
    }
}
