pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.registry
import ui.shell
import ui.theme

// What the station holds about him, a tap to put it right, and the ways to take it along or back.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property MyDataViewModel area
    readonly property int columns: portrait ? 1 : 2
    readonly property real columnWidth: (contentWidth - (columns - 1) * Theme.section) / columns

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        lift: page.area.picture === "" ? 0 : sky
        title: page.area.picture === "" ? qsTr("What we hold about you") : qsTr("Scan this with your phone")
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.area.back()
        onFinish: page.kiosk.finish()
    }
    Loader {
        x: Theme.margin
        y: header.y + header.height + Theme.gap - header.lift
        width: page.contentWidth
        height: page.contentBottom - y
        sourceComponent: page.area.picture === "" ? held : copy
    }
    Component {
        id: held

        Scroll {
            contentHeight: grid.height

            Grid {
                id: grid

                columns: page.columns
                columnSpacing: Theme.section
                rowSpacing: Theme.gap

                Column {
                    width: page.columnWidth
                    spacing: Theme.gap

                    DataRows {
                        width: page.columnWidth
                        name: page.area.name
                        company: page.area.company
                        phone: page.area.phone === "" ? qsTr("No phone given") : page.area.phone
                        onCorrected: field => page.area.correct(field)
                    }
                    BigButton {
                        width: page.columnWidth
                        kind: "primary"
                        glyph: "qrcode"
                        text: qsTr("Take all of it to my phone")
                        onClicked: page.area.copy()
                    }
                    BigButton {
                        width: page.columnWidth
                        glyph: "exit-run"
                        text: qsTr("Leave the station for good")
                        onClicked: page.area.withdraw()
                    }
                    BigButton {
                        width: page.columnWidth
                        glyph: "delete"
                        text: qsTr("Erase everything about me")
                        onClicked: page.area.erase()
                    }
                }
                Column {
                    width: page.columnWidth
                    spacing: Theme.gap

                    Repeater {
                        model: page.area.facts

                        BoardRow {
                            required property var modelData

                            width: page.columnWidth
                            icon: modelData.icon
                            title: modelData.title
                            detail: modelData.detail
                            underlined: false
                        }
                    }
                }
            }
        }
    }
    Component {
        id: copy

        Image {
            fillMode: Image.PreserveAspectFit
            cache: false
            source: page.area.picture
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Your data as a code")
        }
    }
}
