import QtQuick
import QtQuick.Controls.Basic
import ui.components
import ui.theme

// A door is being opened: what comes of it, and the way on for whoever does not want to wait. The
// first moment belongs to the page below, most doors need no more.
Item {
    id: wait

    required property bool opening
    readonly property bool shown: opening && !moment.running
    signal wentOn

    visible: shown

    onOpeningChanged: if (opening)
        moment.restart()

    Timer {
        id: moment

        interval: 300
    }
    Column {
        y: Math.max(0, Math.round((button.y - height) / 2))
        width: parent.width
        spacing: Theme.gap

        Item {
            anchors.horizontalCenter: parent.horizontalCenter
            width: ring.width
            height: ring.height

            BusyIndicator {
                id: ring

                width: Theme.px(Theme.lowered ? 160 : 280)
                height: width
                running: wait.shown && !Theme.calm
                palette.dark: Theme.colors.charge
            }
            Icon {
                anchors.centerIn: parent
                name: "lock-open-variant"
                size: Math.round(ring.width * 0.45)
                color: Theme.colors.charge
            }
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            size: Theme.lead
            text: qsTr("You need not stay on this page: whatever you do, you are told when it is open")
        }
    }
    BigButton {
        id: button

        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height
        width: Math.min(parent.width, Math.max(Theme.px(640), implicitWidth))
        minimumHeight: Theme.mainTouch
        glyph: "arrow-left"
        text: qsTr("Something else meanwhile")
        onClicked: wait.wentOn()
    }
}
