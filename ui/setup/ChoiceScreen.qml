import QtQuick
import CourierHome

Item {
    required property KioskViewModel kiosk
    required property ChoiceViewModel area
}
