pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// A thing staff may do something about: what it is, and a button for each thing to do. The buttons
// stand beside the words, or below them where the row is narrow.
Rectangle {
    id: row

    property string glyph
    required property string text
    property string detail
    property var actions: [] // plain objects: key, glyph, text; the first is the usual one
    property bool urgent: false
    readonly property bool narrow: actions.length > 0 && width < words.wanted + buttons.width + 3 * Theme.gap
    signal acted(string key)

    implicitHeight: (narrow ? words.height + Theme.px(16) + buttons.height
        : Math.max(Theme.touch, words.height, buttons.height)) + 2 * Theme.px(16)
    radius: Theme.radius
    color: urgent ? Theme.colors.notice : Theme.colors.surface
    border.width: Theme.hairline
    border.color: urgent && !Theme.highContrast ? Theme.colors.notice : Theme.colors.line

    Icon {
        id: mark

        x: Theme.gap
        y: words.y + Math.max(0, (words.height - height) / 2)
        name: row.glyph
        visible: row.glyph !== ""
        width: visible ? size : 0
        color: row.urgent ? Theme.colors.red : Theme.colors.ink2
    }
    Column {
        id: words

        readonly property real wanted: Theme.px(460) * Theme.textScale + mark.width

        anchors.left: mark.right
        anchors.leftMargin: mark.visible ? Theme.gap : 0
        y: row.narrow ? Theme.px(16) : Math.round((row.height - height) / 2)
        width: row.width - x - Theme.gap - (row.narrow ? 0 : buttons.width + Theme.gap)

        Label {
            width: parent.width
            strong: true
            color: row.urgent ? Theme.colors.noticeText : Theme.colors.ink
            text: row.text
        }
        Label {
            width: parent.width
            visible: text !== ""
            size: Theme.secondary
            quiet: !row.urgent
            color: row.urgent ? Theme.colors.noticeText : Theme.colors.ink2
            text: row.detail
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

        x: row.narrow ? Theme.gap : row.width - width - Theme.px(16)
        y: row.narrow ? words.y + words.height + Theme.px(16) : Math.round((row.height - height) / 2)
        width: Math.min(wanted, row.width - 2 * Theme.gap)
        spacing: Math.max(16, Theme.px(16))

        Repeater {
            model: row.actions

            BigButton {
                required property int index
                required property var modelData

                width: Math.min(implicitWidth, row.width - 2 * Theme.gap)
                minimumHeight: Theme.touch
                kind: index === 0 && row.actions.length > 1 ? "primary" : "secondary"
                glyph: modelData.glyph
                text: modelData.text
                onClicked: row.acted(modelData.key)
            }
        }
    }
}
