pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.theme

// One action: the drawing, what to do, what not to do, what to take and where it lies.
Item {
    id: page

    required property KioskViewModel kiosk
    required property FirstAidViewModel area
    readonly property bool portrait: height > width
    readonly property real room: foot.y - Theme.gap
    readonly property real beatRoom: beat.active ? beat.height + Theme.gap : 0
    readonly property bool beatsBelow: portrait && Theme.lowered // its button within reach

    Plate {
        id: plate

        width: page.portrait ? parent.width : Math.round(parent.width * (Theme.lowered ? 0.3 : 0.4))
        height: page.portrait ? Math.round(Math.min(page.room * 0.42, width * 0.75))
            : page.room - page.beatRoom
        picture: page.area.picture
    }
    Loader {
        id: beat

        y: page.beatsBelow ? page.room - height : plate.height + Theme.gap
        width: plate.width
        active: page.area.beats
        sourceComponent: Beat {
            metronome: page.area.metronome
        }
    }
    StepWords {
        id: probe // tells whether the large words have room

        width: scroll.width
        opacity: 0
        enabled: false
        big: true
        area: page.area
    }
    StepWords {
        id: usual // tells whether the usual words have

        width: scroll.width
        opacity: 0
        enabled: false
        area: page.area
    }
    Scroll {
        id: scroll

        x: page.portrait ? 0 : plate.width + Theme.section
        y: page.portrait ? plate.height + Theme.gap + (page.beatsBelow ? 0 : page.beatRoom) : 0
        width: parent.width - x
        height: page.room - y - (page.beatsBelow ? page.beatRoom : 0)
        contentHeight: column.height

        StepWords {
            id: column

            width: scroll.width
            big: probe.height <= scroll.height
            tight: usual.height > scroll.height
            area: page.area
        }
    }
    GuideFoot {
        id: foot

        y: parent.height - height
        width: parent.width
        kiosk: page.kiosk
        area: page.area
        onTurned: page.area.next()
    }
}
