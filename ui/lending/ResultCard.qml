pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// What became of the last scan, in large type, with a button for what else there is to do.
Rectangle {
    id: card

    required property var result // a plain object: tone, glyph, text, detail, actions
    readonly property bool refused: result.tone === "refused"
    readonly property color ink: refused ? Theme.colors.noticeText : Theme.colors.ink
    signal acted(string key)

    visible: result.tone !== ""
    implicitHeight: words.y + words.height + (buttons.visible ? buttons.height + Theme.gap : 0)
        + Theme.pad
    radius: Theme.radiusLarge
    color: refused ? Theme.colors.notice : Theme.colors.surface
    border.width: Theme.hairline
    border.color: refused && !Theme.highContrast ? Theme.colors.notice : Theme.colors.line

    IconSquare {
        id: square

        x: Theme.pad
        y: Theme.pad
        size: Theme.px(96)
        name: card.result.glyph === "" ? "check" : card.result.glyph
        ground: card.refused ? Theme.colors.noticeMark
            : card.result.tone === "done" ? Theme.colors.done : Theme.colors.books
    }
    Column {
        id: words

        x: square.x + square.width + Theme.pad
        y: Theme.pad
        width: parent.width - x - Theme.pad

        Label {
            width: parent.width
            size: Theme.screenTitle
            strong: true
            color: card.ink
            text: card.result.text
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Label {
            width: parent.width
            visible: text !== ""
            size: Theme.lead
            color: card.refused ? Theme.colors.noticeText : Theme.colors.ink2
            text: card.result.detail
        }
    }
    Flow {
        id: buttons

        x: words.x
        y: Math.max(words.y + words.height, square.y + square.height) + Theme.gap
        width: words.width
        visible: card.result.actions.length > 0
        spacing: Math.max(16, Theme.px(16))

        Repeater {
            model: card.result.actions

            BigButton {
                required property int index
                required property var modelData

                width: Math.min(implicitWidth, words.width)
                minimumHeight: Theme.mainTouch
                kind: index === 0 ? "primary" : "secondary"
                glyph: modelData.glyph
                text: modelData.text
                onClicked: card.acted(modelData.key)
            }
        }
    }
}
