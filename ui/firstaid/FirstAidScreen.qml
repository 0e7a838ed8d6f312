pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// Nobody is asked for a name. What to say to 120, where we are, where the AED hangs.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property FirstAidViewModel area

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: qsTr("First aid")
        canFinish: false
        onBack: page.kiosk.back()
    }
    Flickable {
        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.contentWidth
        height: (help.visible ? help.y : page.contentBottom) - Theme.gap - y
        contentHeight: column.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            width: parent.width
            spacing: Theme.small ? Theme.px(16) : Theme.gap

            Step {
                width: parent.width
                number: "1"
                text: qsTr("Call 120 and say:")
                large: page.area.address === "" ? "" : qsTr("This is %1").arg(page.area.address)
                detail: page.area.address === "" ? qsTr("The address of this station is not set yet: read the sign at the door or ask somebody near you") : ""
            }
            Step {
                width: parent.width
                number: "2"
                text: qsTr("Say what happened and how many are hurt. Do not hang up first.")
            }
            Step {
                width: parent.width
                number: "3"
                text: page.area.aedPlace === "" ? qsTr("Where the AED hangs is not set: ask for it aloud")
                    : qsTr("No breathing? Let somebody fetch the AED: %1").arg(page.area.aedPlace)
            }
            Step {
                width: parent.width
                number: "4"
                text: page.area.dutyPhone === "" ? qsTr("Let somebody wait for the ambulance at the door")
                    : qsTr("Duty phone: %1. Let somebody wait for the ambulance at the door").arg(page.area.dutyPhone)
            }
        }
    }
    BigButton {
        id: help

        x: Theme.margin
        y: page.contentBottom - height
        width: page.contentWidth
        visible: !page.kiosk.help.alarmOpen
        kind: "danger"
        glyph: "phone-alert"
        text: qsTr("Call for help here")
        onClicked: page.kiosk.help.call()
    }
}
