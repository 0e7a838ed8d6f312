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
    readonly property bool together: area.commonPlace !== "" // said once, above

    Column {
        id: heading

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
            text: qsTr("Just take it, no name, no signature. Tap what you took, so that it is refilled.")
        }
        Label {
            width: parent.width
            visible: page.together
            text: page.area.commonPlace
        }
    }
    Scroll {
        y: heading.height + Theme.gap
        width: parent.width
        height: foot.y - Theme.gap - y
        contentHeight: grid.height

        Grid {
            id: grid

            columns: (page.portrait ? 1 : 2) + (page.together ? 1 : 0)
            spacing: Theme.gap

            Repeater {
                model: page.area.things

                Item {
                    id: thing

                    required property var modelData
                    readonly property bool tells: modelData.stocked || modelData.taken > 0

                    width: (page.width - (grid.columns - 1) * grid.spacing) / grid.columns
                    height: tells ? button.implicitHeight : words.implicitHeight

                    ListRow {
                        id: button

                        width: parent.width
                        visible: thing.tells
                        opens: thing.modelData.stocked
                        glyph: "hand-extended"
                        strong: true
                        text: thing.modelData.name
                        detail: thing.modelData.place
                        condition: thing.modelData.taken > 0 ? qsTr("Taken: %1").arg(thing.modelData.taken)
                            : qsTr("I took one")
                        onClicked: {
                            guard.start();
                            page.area.took(thing.modelData.key);
                        }
                    }
                    TakeRow {
                        id: words

                        width: parent.width
                        visible: !thing.tells
                        inset: button.leftPadding
                        doubtful: thing.modelData.doubtful
                        text: thing.modelData.name
                        place: thing.modelData.place
                    }
                }
            }
        }
    }
    TapGuard { // with gloves on a tap is soon two
        id: guard
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
