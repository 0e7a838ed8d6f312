import QtQuick
import CourierHome

Item {
    required property KioskViewModel kiosk
    required property TroubleViewModel area
}
