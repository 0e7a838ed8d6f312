pragma ComponentBehavior: Bound

import QtQuick
import CourierHome

// One screen at a time. Those every visit passes are kept, because making one takes ten times as
// long as painting it; every other screen is made when it opens and gone when it closes.
Item {
    id: screens

    required property KioskViewModel kiosk
    readonly property string file: kiosk.file // read once, not by each loader
    readonly property var files: kiosk.keptFiles()

    Repeater {
        id: kept

        model: screens.files

        ScreenLoader {
            required property string modelData

            kiosk: screens.kiosk
            file: modelData
            current: screens.file === modelData
        }
    }
    ScreenLoader {
        kiosk: screens.kiosk
        file: current ? screens.file : ""
        current: !screens.files.includes(screens.file)
    }
    Timer {
        property int next: 0

        interval: 500
        repeat: true
        running: screens.kiosk.hasStation && next < kept.count
        onTriggered: (kept.itemAt(next++) as ScreenLoader).prepare()
    }
}
