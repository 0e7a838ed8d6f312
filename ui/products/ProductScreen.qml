pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// One product: what is said of it, how much should lie where, the codes on its boxes.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property ProductViewModel area

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: page.area.title
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
            spacing: Math.max(16, Theme.px(16))

            NoticeBar {
                width: parent.width
                visible: page.area.retired
                opens: false
                glyph: "cancel"
                text: qsTr("No longer stocked: what is left is used up")
            }
            Label {
                width: parent.width
                visible: !page.area.retired
                quiet: true
                text: qsTr("%1 · scan a box of it, and its code belongs to it").arg(page.area.code)
            }
            Repeater {
                model: page.area.rows

                ActionRow {
                    required property var modelData

                    width: column.width
                    glyph: modelData.mark
                    text: modelData.what
                    detail: modelData.about
                    actions: modelData.actions
                    onActed: key => page.area.act(key)
                }
            }
            BigButton {
                visible: !page.area.retired
                glyph: "cancel"
                text: qsTr("Stock it no longer")
                onClicked: page.area.retire()
            }
        }
    }
}
