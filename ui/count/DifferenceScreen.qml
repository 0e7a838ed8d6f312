pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// What the books say and what two people counted: staff say why, and it is booked.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property DifferenceViewModel area

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

            Label {
                width: parent.width
                size: Theme.screenTitle
                strong: true
                text: page.area.found
            }
            Label {
                width: parent.width
                quiet: true
                text: page.area.numbers
            }
            Label {
                width: parent.width
                text: qsTr("Why? Tap one, then book it")
            }
            Flow {
                width: parent.width
                spacing: Theme.gap

                Repeater {
                    model: page.area.reasons

                    BigButton {
                        required property var modelData

                        width: page.portrait ? column.width : Math.floor((column.width - Theme.gap) / 2)
                        minimumHeight: Theme.mainTouch
                        glyph: modelData.picked ? "radiobox-marked" : "radiobox-blank"
                        text: modelData.text
                        Accessible.checkable: true
                        Accessible.checked: modelData.picked
                        onClicked: page.area.pick(modelData.key)
                    }
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.gap

                BigButton {
                    kind: "primary"
                    glyph: "check-bold"
                    text: qsTr("It is so, book it")
                    enabled: page.area.complete
                    onClicked: page.area.approve()
                }
                BigButton {
                    minimumHeight: Theme.mainTouch
                    glyph: "refresh"
                    text: qsTr("Count it again")
                    onClicked: page.area.again()
                }
            }
        }
    }
}
