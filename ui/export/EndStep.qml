pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.theme

// How it ended, what to do, and what was written where; the passphrase stands here once and
// nowhere else. Only the button wants a hand: for whoever sits, the words rise as they need.
Item {
    id: step

    required property ExportViewModel area
    required property bool portrait
    required property real sky // pixels above this page where nobody needs to reach
    readonly property real lift: Math.max(0, Math.min(sky, words.height + Theme.gap - button.y))

    Scroll {
        y: -step.lift
        width: step.width
        height: button.y - Theme.gap - y
        contentHeight: words.height

        Column {
            id: words

            width: parent.width
            spacing: Theme.small ? Theme.px(16) : Theme.section

            Row {
                width: parent.width
                spacing: Theme.gap

                Icon {
                    id: mark

                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.px(96)
                    name: step.area.good ? "check-circle" : "alert-circle"
                    color: step.area.good ? Theme.colors.done : Theme.colors.noticeMark
                }
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - mark.width - Theme.gap
                    size: Theme.lead
                    text: step.area.endAdvice
                }
            }
            Column {
                width: parent.width
                visible: step.area.passphrase !== ""
                spacing: Theme.tiny

                Label {
                    width: parent.width
                    text: qsTr("The passphrase for the locked part. Write it down: it is shown only now.")
                }
                Label {
                    width: parent.width
                    size: Theme.screenTitle
                    strong: true
                    text: step.area.passphrase
                }
            }
            Grid {
                id: facts

                readonly property real columnWidth: (words.width - (columns - 1) * columnSpacing) / columns

                columns: step.portrait ? 1 : 2
                columnSpacing: Theme.section
                rowSpacing: Theme.small ? Theme.tiny : Theme.gap

                Repeater {
                    model: step.area.endFacts

                    BoardRow {
                        required property var modelData

                        width: facts.columnWidth
                        icon: modelData.icon
                        title: modelData.title
                        detail: modelData.detail
                        underlined: false
                    }
                }
            }
        }
    }
    BigButton {
        id: button

        anchors.right: parent.right
        y: step.height - height
        width: Math.min(parent.width, Math.max(Theme.px(640), implicitWidth))
        kind: "primary"
        glyph: "check-bold"
        text: step.area.passphrase !== "" ? qsTr("Written down") : qsTr("Good")
        onClicked: step.area.goOn()
    }
}
