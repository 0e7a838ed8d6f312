import QtQuick
import ui.components
import ui.theme

// One step: its number, what to do, and what must be readable from afar.
Item {
    id: step

    required property string number
    required property string text
    property string large
    property string detail
    property bool tight: false // smaller, where room is short
    property int largest: Theme.heroTitle

    implicitHeight: Math.max(disc.height, words.height)

    Rectangle {
        id: disc

        width: Theme.px(step.tight ? 60 : 72)
        height: width
        radius: width / 2
        color: Theme.colors.firstAid

        Label {
            anchors.centerIn: parent
            size: Math.min(Theme.tileTitle, Theme.px(48))
            strong: true
            color: Theme.colors.firstAidText
            text: step.number
        }
    }
    Column {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        topPadding: Math.max(0, (disc.height - first.implicitHeight) / 2)

        Label {
            id: first

            width: parent.width
            size: step.tight ? Theme.body : Theme.lead
            text: step.text
        }
        Label {
            width: parent.width
            visible: text !== ""
            size: step.largest
            strong: true
            color: Theme.colors.done
            text: step.large
        }
        Label {
            width: parent.width
            visible: text !== ""
            size: step.tight ? Theme.secondary : Theme.body
            quiet: true
            text: step.detail
        }
    }
}
