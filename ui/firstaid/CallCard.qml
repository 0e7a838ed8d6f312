import QtQuick
import CourierHome
import ui.components
import ui.theme

// What must be readable without a tap: the call to 120 with our address, the AED, the duty phone.
Rectangle {
    id: card

    required property FirstAidViewModel area
    property real most: 100000 // pixels it may be high
    property bool tight: false // smaller, where room is short
    readonly property bool wide: most < width / 4 // for the words alone: whoever shows it has the facts
    readonly property real between: wide || tight ? Theme.tiny : Theme.px(16)
    readonly property real edge: wide || tight ? Theme.px(16) : Theme.gap // pixels above and below the words
    readonly property real under: wide ? 0 : facts.height + between
    readonly property real roomForAddress: most - 2 * edge - under - then.height - between
        - (first.visible ? first.height + between : 0)
    readonly property real spare: height - 2 * edge - say.height - under

    implicitHeight: Math.min(most, 2 * edge + say.height + under)
    radius: Theme.radiusLarge
    color: Theme.colors.surface
    border.width: Theme.px(4)
    border.color: Theme.colors.red

    Column {
        id: say

        x: Theme.gap
        y: card.edge
        width: parent.width - 2 * x
        spacing: card.between

        Label {
            id: first

            width: parent.width
            visible: !card.wide
            size: card.tight ? Theme.secondary : Theme.lead
            text: qsTr("Call 120 and say:")
        }
        FitLabel {
            width: parent.width
            most: card.roomForAddress
            size: Theme.small ? Theme.tileTitle : Theme.screenTitle
            strong: card.area.address !== ""
            color: card.area.address === "" ? Theme.colors.ink : Theme.colors.done
            text: (card.wide ? first.text + " " : "") + (card.area.address === "" ? qsTr("The address of this station is not set yet: read the sign at the door or ask somebody near you")
                : qsTr("This is %1").arg(card.area.address))
        }
        Label {
            id: then

            width: parent.width
            size: card.wide || card.tight ? Theme.secondary : Theme.body
            text: qsTr("Say what happened and how many are hurt. Do not hang up first.")
        }
    }
    Drawing {
        x: Theme.gap
        y: say.y + say.height + Theme.px(16)
        width: parent.width - 2 * x
        height: visible ? card.spare - Theme.px(16) : 0
        visible: card.spare > Theme.px(120)
        picture: "call"
    }
    CallFacts {
        id: facts

        x: Theme.gap
        y: parent.height - height - Theme.gap
        width: parent.width - 2 * x
        visible: !card.wide
        size: card.tight ? Theme.secondary : Theme.body
        area: card.area
    }
}
