pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// Who may do what: everybody of the staff may know. On a wide screen in two halves.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property RightsViewModel area
    readonly property int halves: portrait ? 1 : 2
    readonly property int most: Math.ceil(area.lines.length / halves)

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: qsTr("Who may do what")
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.kiosk.back()
        onFinish: page.kiosk.finish()
    }
    Scroll {
        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.contentWidth
        height: change.y - Theme.gap - y
        contentHeight: tables.height

        Row {
            id: tables

            spacing: Theme.section

            Repeater {
                model: page.halves

                RightsTable {
                    required property int index

                    width: (page.contentWidth - (page.halves - 1) * Theme.section) / page.halves
                    roles: page.area.roles
                    mine: page.area.mine
                    lines: page.area.lines.slice(index * page.most, (index + 1) * page.most)
                }
            }
        }
    }
    BigButton {
        id: change

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: page.contentBottom - height
        width: page.portrait ? page.contentWidth : Math.max(Theme.px(640), implicitWidth)
        glyph: "dialpad"
        text: qsTr("Change my PIN")
        onClicked: page.area.changePin()
    }
}
