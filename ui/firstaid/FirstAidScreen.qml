import QtQuick
import CourierHome
import ui.shell

Frame {
    required property KioskViewModel kiosk
    required property FirstAidViewModel area
}
