import QtQuick
import CourierHome
import ui.theme

// Where the AED hangs, and the number of whoever is on duty.
Column {
    id: facts

    required property FirstAidViewModel area
    property int size: Theme.body

    spacing: Theme.tiny

    Fact {
        width: parent.width
        glyph: "heart-flash"
        size: facts.size
        tint: Theme.colors.done
        text: facts.area.aedPlace === "" ? qsTr("Where the AED hangs is not set: ask for it aloud")
            : qsTr("AED: %1").arg(facts.area.aedPlace)
    }
    Fact {
        width: parent.width
        visible: facts.area.dutyPhone !== ""
        glyph: "phone"
        size: facts.size
        text: qsTr("Duty phone: %1").arg(facts.area.dutyPhone)
    }
}
