pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.theme

// The card before anything is put on or given: may he have it?
Item {
    id: page

    required property KioskViewModel kiosk
    required property FirstAidViewModel area
    readonly property bool portrait: height > width
    readonly property real room: foot.y - Theme.gap

    Plate {
        id: plate

        width: page.portrait ? parent.width : Math.round(Math.min(parent.width * 0.36, page.room * 1.2))
        height: page.portrait ? Math.round(page.room * 0.36) : page.room
        picture: "question"
    }
    Column {
        x: page.portrait ? 0 : plate.width + Theme.section
        y: page.portrait ? plate.height + Theme.section : 0
        width: parent.width - x
        spacing: Theme.small ? Theme.px(16) : Theme.gap

        Label {
            width: parent.width
            size: Theme.lead
            quiet: true
            text: qsTr("Ask first")
        }
        Label {
            width: parent.width
            size: Theme.small ? Theme.screenTitle : Theme.heroTitle
            strong: true
            text: page.area.ask
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Never {
            width: parent.width
            size: Theme.lead
            text: page.area.stop
        }
        Label {
            width: parent.width
            size: Theme.board
            quiet: true
            text: page.area.review
        }
    }
    GuideFoot {
        id: foot

        y: parent.height - height
        width: parent.width
        kiosk: page.kiosk
        area: page.area
        onward: qsTr("All right, go on")
        other: qsTr("Leave it out")
        onTurned: page.area.next()
        onTurnedAway: page.area.skip()
    }
}
