pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// What a courier has or waits for, large: what it is, how long, and a button for each thing to do.
Rectangle {
    id: card

    required property string glyph
    required property string text
    required property string detail
    required property var actions // plain objects: key, glyph, text; the first is the usual one
    property bool urgent: false
    property color ground: Theme.colors.charge // of the picture
    readonly property bool narrow: width < Theme.px(560) * Theme.textScale + square.width
        + buttons.wanted + 4 * Theme.gap
    readonly property color ink: urgent ? Theme.colors.noticeText : Theme.colors.ink
    signal acted(string key)

    implicitHeight: (narrow ? head.height + Theme.gap + buttons.height : Math.max(head.height, buttons.height))
        + 2 * Theme.gap
    radius: Theme.radiusLarge
    color: urgent ? Theme.colors.notice : Theme.colors.surface
    border.width: Theme.hairline
    border.color: urgent && !Theme.highContrast ? Theme.colors.notice : Theme.colors.line

    Item {
        id: head

        x: Theme.gap
        y: card.narrow ? Theme.gap : Math.round((card.height - height) / 2)
        width: card.width - 2 * Theme.gap - (card.narrow ? 0 : buttons.width + Theme.gap)
        height: Math.max(square.height, words.height)

        IconSquare {
            id: square

            anchors.verticalCenter: parent.verticalCenter
            size: Theme.px(96)
            name: card.glyph
            ground: card.urgent ? Theme.colors.noticeMark : card.ground
        }
        Column {
            id: words

            anchors.left: square.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                size: Theme.tileTitle
                strong: true
                color: card.ink
                text: card.text
            }
            Label {
                width: parent.width
                visible: text !== ""
                color: card.urgent ? Theme.colors.noticeText : Theme.colors.ink2
                text: card.detail
            }
        }
    }
    Flow {
        id: buttons

        readonly property real wanted: {
            let sum = 0;
            for (let index = 0; index < children.length; index++)
                sum += children[index].implicitWidth > 0 ? children[index].implicitWidth + spacing : 0;
            return Math.max(0, sum - spacing);
        }

        x: card.narrow ? Theme.gap : card.width - width - Theme.gap
        y: card.narrow ? head.y + head.height + Theme.gap : Math.round((card.height - height) / 2)
        width: Math.min(wanted, card.width - 2 * Theme.gap)
        spacing: Math.max(16, Theme.px(16))

        Repeater {
            model: card.actions

            BigButton {
                required property int index
                required property var modelData

                width: Math.min(implicitWidth, card.width - 2 * Theme.gap)
                minimumHeight: Theme.mainTouch
                kind: index === 0 && card.actions.length > 1 ? "primary" : "secondary"
                glyph: modelData.glyph
                text: modelData.text
                onClicked: card.acted(modelData.key)
            }
        }
    }
}
