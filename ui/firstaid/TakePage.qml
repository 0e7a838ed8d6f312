pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.theme

// Everything the guide sends for, and where it lies. Nobody signs for it.
Item {
    id: page

    required property KioskViewModel kiosk
    required property FirstAidViewModel area
    readonly property bool portrait: height > width

    Column {
        id: words

        width: parent.width
        spacing: Theme.tiny

        Label {
            width: parent.width
            size: Theme.small ? Theme.tileTitle : Theme.screenTitle
            strong: true
            text: qsTr("What you may take, and where it lies")
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Label {
            width: parent.width
            quiet: true
            text: qsTr("Just take it. No name, no signature.")
        }
    }
    Scroll {
        y: words.height + Theme.gap
        width: parent.width
        height: foot.y - Theme.gap - y
        contentHeight: grid.height

        Grid {
            id: grid

            columns: page.portrait ? 1 : 2
            spacing: Theme.gap

            Repeater {
                model: page.area.take

                TakeRow {
                    required property var modelData

                    width: (page.width - (grid.columns - 1) * grid.spacing) / grid.columns
                    text: modelData.name
                    place: modelData.place
                }
            }
        }
    }
    GuideFoot {
        id: foot

        y: parent.height - height
        width: parent.width
        kiosk: page.kiosk
        area: page.area
        onTurned: page.area.next()
    }
}
