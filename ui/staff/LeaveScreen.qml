import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// The way out, asked once more.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property LeaveViewModel area

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: qsTr("Leave the program?")
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.kiosk.back()
        onFinish: page.kiosk.finish()
    }
    Label {
        x: Theme.margin
        y: header.y + header.height + Theme.section
        width: page.contentWidth
        size: Theme.lead
        text: qsTr("Nobody can sign in or call for help here until it is started again.")
    }
    BigButton {
        x: Theme.margin
        y: page.contentBottom - height
        width: page.portrait ? page.contentWidth : Theme.px(640)
        kind: "danger"
        glyph: "door-open"
        text: qsTr("Leave now")
        onClicked: page.area.leave()
    }
}
