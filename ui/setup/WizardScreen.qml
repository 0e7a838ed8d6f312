pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// One question per screen. Back at the top left, on at the top right, above every keyboard; for
// whoever sits, above the footer.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property WizardViewModel area
    readonly property bool ready: area.step === "ready"

    BigButton {
        id: backButton

        x: Theme.margin
        y: Theme.lowered ? page.contentBottom + Theme.lowBar + Theme.gap : Theme.gap
        minimumHeight: Theme.mainTouch
        visible: !page.ready
        enabled: !page.area.busy
        glyph: "arrow-left"
        text: qsTr("Back")
        onClicked: page.area.back()
    }
    Row {
        id: dots

        anchors.verticalCenter: backButton.verticalCenter
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.px(10)
        visible: !page.ready
        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("Step %1 of %2").arg(page.area.number + 1).arg(page.area.count)

        Repeater {
            model: page.area.count

            Rectangle {
                required property int index

                width: index === page.area.number ? Theme.px(36) : Theme.px(16)
                height: Theme.px(16)
                radius: height / 2
                color: index <= page.area.number ? Theme.colors.red : Theme.colors.line
            }
        }
    }
    BigButton {
        id: nextButton

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: backButton.y
        minimumHeight: Theme.mainTouch
        kind: "primary"
        enabled: page.area.answered && !page.area.busy
        glyph: "check-bold"
        text: page.ready ? qsTr("Open the station") : page.area.step === "aed" && page.area.text === "" ? qsTr("Skip") : qsTr("Next")
        onClicked: page.area.next()
    }
    Loader {
        id: step

        readonly property string name: page.area.step
        readonly property var files: ({
                "clock": "ClockStep.qml",
                "name": "TextStep.qml",
                "address": "TextStep.qml",
                "aed": "TextStep.qml",
                "manager": "TextStep.qml",
                "phone": "PhoneStep.qml",
                "hours": "HoursStep.qml",
                "quiet": "HoursStep.qml",
                "pin": "PinStep.qml",
                "pin_again": "PinStep.qml",
                "badge": "CodeStep.qml",
                "recovery": "CodeStep.qml",
                "give_back": "GiveBackStep.qml",
                "ready": "ReadyStep.qml"
            })

        x: Theme.margin
        y: (Theme.lowered ? 0 : backButton.y + backButton.height) + Theme.gap
        width: page.contentWidth
        height: page.contentBottom - y
        onNameChanged: show()
        Component.onCompleted: show()

        function show(): void {
            setSource(files[page.area.step], {
                "area": page.area
            });
        }
    }
}
