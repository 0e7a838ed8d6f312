pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// One place: how it stands, and a button for each thing to do. A scanned badge is handed it.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property PlaceViewModel area

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: page.area.busy ? qsTr("Opening the door…") : page.area.title
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.kiosk.back()
        onFinish: page.kiosk.finish()
    }
    Scroll {
        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.contentWidth
        height: page.contentBottom - y
        contentHeight: column.height

        Column {
            id: column

            width: parent.width
            spacing: Theme.gap
            enabled: !page.area.busy

            ActionRow {
                width: parent.width
                glyph: page.area.icon
                text: page.area.condition
                detail: page.area.lock
                actions: page.area.actions
                onActed: verb => page.area.act(verb)
            }
            ActionRow {
                width: parent.width
                visible: page.area.blocks.length > 0
                glyph: "cancel"
                text: qsTr("Take it out of service")
                detail: qsTr("Why?")
                actions: page.area.blocks
                onActed: verb => page.area.act(verb)
            }
            IconWords {
                width: Math.min(implicitWidth, parent.width)
                visible: page.area.mayHandOver
                icon: "qrcode-scan"
                words: qsTr("Hand it over: scan the badge of whoever gets it")
                size: Theme.secondary
                color: Theme.colors.ink2
            }
        }
    }
}
