pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// What one person may not decide alone: proposals and appeals, a tap each.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property MattersViewModel area

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: qsTr("Points to decide about")
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

            Label {
                width: parent.width
                quiet: true
                text: page.area.rows.length === 0 ? qsTr("Nothing waits. Points are given on a courier's page.")
                    : qsTr("Whoever proposed or approved something does not decide it")
            }
            BigButton {
                visible: page.area.changesRules
                minimumHeight: Theme.mainTouch
                glyph: "format-list-bulleted"
                text: qsTr("What earns points")
                onClicked: page.area.openRules()
            }
            Repeater {
                model: page.area.rows

                ActionRow {
                    required property var modelData

                    width: column.width
                    glyph: "star-circle"
                    text: modelData.text
                    detail: modelData.detail
                    actions: modelData.actions
                    onActed: key => page.area.act(key, modelData.number)
                }
            }
        }
    }
}
