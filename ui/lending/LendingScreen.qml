pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// What the last scan was, in large type; below it, what you have and what you wait for.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property LendingViewModel area

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.section
        width: page.contentWidth
        title: qsTr("Scan what you take or bring back")
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.area.back()
        onFinish: page.kiosk.finish()
    }
    Scroll {
        id: room

        x: Theme.margin
        y: header.y + header.height + Theme.pad
        width: page.contentWidth
        height: page.contentBottom - y
        contentHeight: cards.height

        Column {
            id: cards

            width: parent.width
            spacing: Theme.gap

            ResultCard {
                width: parent.width
                result: page.area.result
                onActed: key => page.area.act("", key)
            }
            NoticeBar {
                width: parent.width
                visible: page.area.restricted !== ""
                opens: false
                glyph: "timer-alert"
                text: page.area.restricted
            }
            Label {
                width: parent.width
                visible: page.area.lines.length === 0 && page.area.result.tone === ""
                size: Theme.lead
                quiet: true
                text: qsTr("You have nothing borrowed. Hold the label of a book or a thing to the scanner")
            }
            Repeater {
                model: page.area.lines

                ClaimCard {
                    required property var modelData

                    width: cards.width
                    ground: Theme.colors.books
                    urgent: modelData.urgent
                    glyph: modelData.glyph
                    text: modelData.text
                    detail: modelData.detail
                    actions: modelData.actions
                    onActed: key => page.area.act(modelData.about, key)
                }
            }
        }
    }
}
