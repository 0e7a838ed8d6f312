import QtQuick
import CourierHome
import ui.theme

// What to say to 120, and what to have done meanwhile.
Flow {
    id: words

    required property FirstAidViewModel area
    property bool tight: false
    property bool paired: false // the two short ones side by side
    readonly property real half: paired ? Math.floor((width - spacing) / 2) : width

    spacing: Theme.small || tight ? Theme.px(12) : Theme.gap

    Step {
        width: parent.width
        tight: words.tight
        largest: words.paired ? Theme.secondary : words.tight ? Theme.lead : Theme.small ? Theme.screenTitle : Theme.heroTitle
        number: "1"
        text: qsTr("Call 120 and say:")
        large: words.area.address === "" ? "" : qsTr("This is %1").arg(words.area.address)
        detail: words.area.address === "" ? qsTr("The address of this station is not set yet: read the sign at the door or ask somebody near you") : ""
    }
    Step {
        width: parent.width
        tight: words.tight
        number: "2"
        text: qsTr("Then say: %1").arg(words.area.script)
        detail: qsTr("Loudspeaker on, do not hang up first. One calls, one helps.")
    }
    Step {
        width: words.half
        tight: words.tight
        number: "3"
        text: words.area.aedPlace === "" ? qsTr("Where the AED hangs is not set: ask for it aloud")
            : qsTr("AED: %1").arg(words.area.aedPlace)
    }
    Step {
        width: words.half
        tight: words.tight
        number: "4"
        text: words.area.dutyPhone === "" ? qsTr("Let somebody wait for the ambulance at the door")
            : qsTr("Duty phone: %1. Let somebody wait for the ambulance at the door").arg(words.area.dutyPhone)
    }
}
