import QtQuick
import CourierHome
import ui.components
import ui.theme

// The end of a guide: stay with him. Nothing to sign, nothing noted of anybody.
Item {
    id: page

    required property KioskViewModel kiosk
    required property FirstAidViewModel area
    readonly property bool portrait: height > width
    readonly property real room: buttons.y - Theme.gap

    Plate {
        id: plate

        width: page.portrait ? parent.width : Math.round(Math.min(parent.width * 0.44, page.room * 1.3))
        height: page.portrait ? Math.round(page.room * 0.4) : page.room
        picture: page.area.red ? "ambulance" : "comfort"
    }
    Column {
        x: page.portrait ? 0 : plate.width + Theme.section
        y: page.portrait ? plate.height + Theme.section : 0
        width: parent.width - x
        spacing: Theme.small ? Theme.px(16) : Theme.gap

        Label {
            width: parent.width
            size: Theme.small ? Theme.tileTitle : Theme.screenTitle
            strong: true
            text: page.area.red ? qsTr("Stay until the ambulance has taken over") : qsTr("Stay until all is well")
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Label {
            width: parent.width
            size: Theme.small ? Theme.body : Theme.lead
            text: page.area.red ? qsTr("Let somebody wait at the door and show the way.")
                : qsTr("Getting worse, or not sure? Call 120, or press Help for the person on duty.")
        }
        Label {
            width: parent.width
            quiet: true
            text: qsTr("Nothing was noted of anybody here.") + " " + page.area.review
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        y: parent.height - height
        spacing: Theme.gap

        BigButton {
            minimumHeight: Theme.mainTouch
            glyph: "medical-bag"
            text: qsTr("Something else")
            onClicked: page.area.menu()
        }
        BigButton {
            kind: "primary"
            glyph: "check-bold"
            text: qsTr("Close first aid")
            onClicked: page.area.close()
        }
    }
}
