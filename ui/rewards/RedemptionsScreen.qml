pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// What is to be handed over, and what was; a scanned slip hands over.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property RedemptionsViewModel area

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: qsTr("Rewards")
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

            NoticeBar {
                width: parent.width
                opens: false
                glyph: "qrcode-scan"
                text: page.area.hint
            }
            Flow {
                width: parent.width
                visible: page.area.mayReset || page.area.mayChange
                spacing: Math.max(16, Theme.px(16))

                BigButton {
                    visible: page.area.mayChange
                    glyph: "gift"
                    text: qsTr("What there is for points")
                    onClicked: page.area.openList()
                }
                BigButton {
                    visible: page.area.mayReset
                    glyph: page.area.scanning ? "close" : "lock-reset"
                    text: page.area.scanning ? qsTr("Scan no badge") : qsTr("Forgot his PIN")
                    onClicked: page.area.scanBadge(!page.area.scanning)
                }
            }
            Label {
                width: parent.width
                strong: true
                text: page.area.waiting.length > 0 ? qsTr("To hand over") : qsTr("Nothing waits to be handed over")
            }
            Repeater {
                model: page.area.waiting

                ActionRow {
                    required property var modelData

                    width: column.width
                    glyph: modelData.glyph
                    text: modelData.text
                    detail: modelData.detail
                    actions: modelData.actions
                    onActed: verb => page.area.act(verb, modelData.number)
                }
            }
            Label {
                width: parent.width
                visible: page.area.handed.length > 0
                strong: true
                text: qsTr("Handed over")
            }
            Repeater {
                model: page.area.handed

                ActionRow {
                    required property var modelData

                    width: column.width
                    glyph: modelData.glyph
                    text: modelData.text
                    detail: modelData.detail
                    actions: modelData.actions
                    onActed: verb => page.area.act(verb, modelData.number)
                }
            }
        }
    }
}
