import QtQuick
import CourierHome
import ui.components
import ui.theme

// What must be readable without a tap: the call to 120 with our address, the AED, the duty phone.
Rectangle {
    id: card

    required property FirstAidViewModel area
    property real most: 100000 // pixels it may be high
    readonly property bool wide: most < width / 4 // the facts beside the words
    readonly property real inner: most - 2 * Theme.gap
    readonly property real roomForAddress: wide ? inner : inner - first.height - (then.visible ? then.height : 0) - facts.height - 3 * Theme.px(16)
    readonly property real spare: wide ? 0 : height - 2 * Theme.gap - say.height - facts.height

    implicitHeight: Math.min(most, (wide ? Math.max(say.height, facts.height) : say.height + Theme.px(16) + facts.height)
        + 2 * Theme.gap)
    radius: Theme.radiusLarge
    color: Theme.colors.surface
    border.width: Theme.px(4)
    border.color: Theme.colors.red

    Column {
        id: say

        x: Theme.gap
        y: Theme.gap
        width: (card.wide ? parent.width * 0.64 : parent.width) - 2 * x
        spacing: Theme.px(16)

        Label {
            id: first

            width: parent.width
            visible: !card.wide
            size: Theme.lead
            text: qsTr("Call 120 and say:")
        }
        FitLabel {
            width: parent.width
            most: Math.max(Theme.minimumText * 2.8, card.roomForAddress)
            size: Theme.small ? Theme.tileTitle : Theme.screenTitle
            strong: card.area.address !== ""
            color: card.area.address === "" ? Theme.colors.ink : Theme.colors.done
            text: (card.wide ? first.text + " " : "") + (card.area.address === "" ? qsTr("The address of this station is not set yet: read the sign at the door or ask somebody near you")
                : qsTr("This is %1").arg(card.area.address))
        }
        Label {
            id: then

            width: parent.width
            visible: !card.wide && (!Theme.small || card.width > Theme.px(800))
            text: qsTr("Say what happened and how many are hurt. Do not hang up first.")
        }
    }
    Drawing {
        x: Theme.gap
        y: say.y + say.height + Theme.px(16)
        width: parent.width - 2 * x
        height: visible ? card.spare - 2 * Theme.px(16) : 0
        visible: card.spare > Theme.px(120)
        picture: "call"
    }
    Column {
        id: facts

        x: card.wide ? say.x + say.width + Theme.gap : Theme.gap
        y: card.wide ? Math.round((parent.height - height) / 2) : parent.height - height - Theme.gap
        width: parent.width - x - Theme.gap
        spacing: Theme.tiny

        Fact {
            width: parent.width
            glyph: "heart-flash"
            size: Theme.body
            tint: Theme.colors.done
            text: card.area.aedPlace === "" ? qsTr("Where the AED hangs is not set: ask for it aloud")
                : qsTr("AED: %1").arg(card.area.aedPlace)
        }
        Fact {
            width: parent.width
            visible: card.area.dutyPhone !== ""
            glyph: "phone"
            size: Theme.body
            text: qsTr("Duty phone: %1").arg(card.area.dutyPhone)
        }
    }
}
