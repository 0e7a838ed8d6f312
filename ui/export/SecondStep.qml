import QtQuick
import CourierHome
import ui.staff

// Names leave only with two people.
SecondPersonPad {
    required property ExportViewModel area

    hasBadge: area.hasBadge
    busy: area.busy
    entered: area.entered
    asks: qsTr("Names leave the station only with two people. Somebody else of the staff scans his badge now.")
    onDigit: value => area.digit(value)
    onBackspace: area.backspace()
    onCleared: area.clear()
}
