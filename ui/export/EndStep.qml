import QtQuick
import CourierHome
import ui.components
import ui.theme

// How it ended and what to do; the passphrase stands here once and nowhere else.
Item {
    id: step

    required property ExportViewModel area
    // Words that have no room above the button stand higher, where nobody needs to reach.
    readonly property real lift: Theme.lowered ? Math.max(0, words.height + Theme.gap - button.y) : 0

    Column {
        id: words

        y: -step.lift
        width: step.width
        spacing: Theme.section

        Row {
            width: parent.width
            spacing: Theme.gap

            Icon {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                size: Theme.heroTitle
                name: step.area.good ? "check-circle" : "alert-circle"
                color: step.area.good ? Theme.colors.ink : Theme.colors.red
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - mark.width - Theme.gap
                size: Theme.lead
                text: step.area.endAdvice
            }
        }
        Label {
            width: parent.width
            visible: step.area.passphrase !== ""
            text: qsTr("The passphrase for the locked part. Write it down: it is shown only now.")
        }
        Label {
            width: parent.width
            visible: step.area.passphrase !== ""
            size: Theme.screenTitle
            strong: true
            text: step.area.passphrase
        }
    }
    BigButton {
        id: button

        y: step.height - height
        kind: "primary"
        glyph: "check-bold"
        text: step.area.passphrase !== "" ? qsTr("Written down") : qsTr("Good")
        onClicked: step.area.goOn()
    }
}
