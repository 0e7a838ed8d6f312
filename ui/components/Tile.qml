pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// One thing a courier can do: what it is and what is true now. Greyed, it says why. Its right
// half, if there is one, is the usual choice in a single tap.
Item {
    id: tile

    property string area
    property string icon
    property string title
    property string detail
    property string refusedBecause // not empty: greyed
    property string usualIcon
    property string usualTitle // not empty: the right half
    property string usualDetail // what the right half is, if not the usual
    readonly property bool usable: refusedBecause === ""
    readonly property bool split: usable && usualTitle !== ""
    readonly property color accent: usable ? Theme.colors.area(area) : Theme.colors.ink2
    signal opened
    signal usualTaken

    Pressable {
        id: main

        anchors.fill: parent
        text: tile.title
        description: tile.usable ? tile.detail : tile.refusedBecause
        radius: Theme.radiusLarge
        ground: tile.usable ? Theme.colors.surface : Theme.colors.paper
        enabled: tile.usable
        onClicked: tile.opened()

        Rectangle { // opaque, so that nothing is painted below it: a round one is not
            x: Theme.px(6)
            y: Theme.radiusLarge
            width: parent.width - 2 * x
            height: parent.height - 2 * y
            color: main.down ? Theme.colors.pressed(main.ground) : main.ground
        }
        TileFace {
            width: tile.split ? usual.x : parent.width
            height: parent.height
            icon: tile.icon
            title: tile.title
            detail: main.description
            accent: tile.accent
            dimmed: !tile.usable
            watermark: !tile.split
        }
    }
    Loader { // most tiles never have one; what was made once stays
        id: usual

        active: tile.split || item !== null
        visible: tile.split
        x: Math.round(parent.width / 2)
        y: Theme.px(16)
        width: parent.width - x - Theme.px(16)
        height: parent.height - 2 * y
        sourceComponent: Pressable {
            text: tile.usualDetail === "" ? qsTr("The usual: %1").arg(tile.usualTitle) : tile.usualTitle
            description: tile.usualDetail
            radius: Theme.radius
            ground: Theme.colors.wash(tile.accent)
            edge: Theme.highContrast ? Theme.colors.line : ground
            onClicked: tile.usualTaken()

            TileFace {
                y: -usual.y
                width: parent.width
                height: tile.height
                icon: tile.usualIcon
                title: tile.usualTitle
                detail: tile.usualDetail === "" ? qsTr("The usual, one tap") : tile.usualDetail
                accent: tile.accent
                watermark: false
                keepsDetail: true
            }
        }
    }
}
