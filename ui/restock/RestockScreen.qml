pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// What wants a hand, and the line that is being typed: one at a time.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property RestockViewModel area
    readonly property bool typing: area.step !== ""

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: page.typing ? page.area.line.title : qsTr("Restock")
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.area.back()
        onFinish: page.kiosk.finish()
    }
    Loader {
        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.contentWidth
        height: page.contentBottom - y
        sourceComponent: !page.typing ? list : page.area.step === "batch" ? batch : line
    }
    Component {
        id: list

        StockList {
            area: page.area
        }
    }
    Component {
        id: line

        LinePad {
            area: page.area
            portrait: page.portrait
        }
    }
    Component {
        id: batch

        BatchLine {
            area: page.area
        }
    }
}
