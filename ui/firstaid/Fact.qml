import QtQuick
import ui.components
import ui.theme

// An icon and one short fact.
Item {
    id: fact

    required property string glyph
    required property string text
    property int size: Theme.secondary
    property color tint: Theme.colors.ink
    property color words: Theme.colors.ink

    implicitHeight: Math.max(mark.height, label.implicitHeight)

    Icon {
        id: mark

        name: fact.glyph
        size: Math.round(fact.size * 1.35)
        color: fact.tint
    }
    Label {
        id: label

        anchors.left: mark.right
        anchors.leftMargin: Theme.px(16)
        anchors.right: parent.right
        y: Math.max(0, (mark.height - fact.size * 1.35) / 2)
        size: fact.size
        color: fact.words
        text: fact.text
    }
}
