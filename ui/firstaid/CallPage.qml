pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.theme

// The red path: call 120, say where and what, fetch the AED, sound the alarm.
Item {
    id: page

    required property KioskViewModel kiosk
    required property FirstAidViewModel area
    readonly property bool portrait: height > width

    readonly property bool tight: probe.height > scroll.height
    readonly property bool bare: tight && Theme.lowered && Theme.largeType && !portrait // words need all of it

    Plate {
        id: plate

        width: page.portrait ? parent.width : Math.round(parent.width * (page.tight ? 0.18 : 0.3))
        height: page.portrait ? Math.round(parent.height * 0.26) : foot.y - Theme.gap
        visible: !page.bare
        picture: "call"
    }
    CallWords {
        id: probe // tells whether the large words have room

        width: page.portrait ? scroll.width : Math.round(parent.width * 0.7) - Theme.section
        opacity: 0
        enabled: false
        area: page.area
    }
    Scroll {
        id: scroll

        x: page.portrait || page.bare ? 0 : plate.width + Theme.section
        y: page.portrait ? plate.height + Theme.gap : 0
        width: parent.width - x
        height: foot.y - Theme.gap - y
        contentHeight: column.height

        CallWords {
            id: column

            width: scroll.width
            tight: page.tight
            paired: page.bare
            area: page.area
        }
    }
    GuideFoot {
        id: foot

        y: parent.height - height
        width: parent.width
        kiosk: page.kiosk
        area: page.area
        onward: qsTr("Called: what to do")
        onTurned: page.area.next()
    }
}
