pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// Every place at a glance; a tap opens it.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property PlacesViewModel area
    readonly property int columns: Math.max(2, Math.floor((contentWidth + Theme.gap)
        / (Math.max(Theme.px(264), 10 * Theme.board) * (Theme.largeType ? 1.1 : 1) + Theme.gap)))
    readonly property real cellWidth: Math.floor((contentWidth - (columns - 1) * Theme.gap) / columns)

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: qsTr("Charging places")
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.kiosk.back()
        onFinish: page.kiosk.finish()
    }
    Flow {
        id: tools

        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.contentWidth
        spacing: Theme.gap

        BigButton {
            visible: page.area.maySetUp
            glyph: "plus"
            text: qsTr("New place")
            onClicked: page.area.add()
        }
        Label {
            width: Math.min(implicitWidth, parent.width)
            height: Theme.touch
            verticalAlignment: Text.AlignVCenter
            quiet: true
            text: page.area.hint
        }
    }
    Scroll {
        x: Theme.margin
        y: tools.y + tools.height + Theme.gap
        width: page.contentWidth
        height: page.contentBottom - y
        contentHeight: grid.height

        Grid {
            id: grid

            columns: page.columns
            spacing: Theme.gap

            Repeater {
                model: page.area.cells

                PlaceCell {
                    required property var modelData

                    width: page.cellWidth
                    name: modelData.name
                    kind: modelData.kind
                    mark: modelData.mark
                    condition: modelData.condition
                    detail: modelData.detail
                    tone: modelData.tone
                    onClicked: page.area.open(modelData.number)
                }
            }
        }
    }
}
