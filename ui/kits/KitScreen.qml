pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// One kit: the number on its seal is typed or scanned, an old one to compare or a new one.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property KitViewModel area

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: page.area.title
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.kiosk.back()
        onFinish: page.kiosk.finish()
    }
    Scroll {
        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.contentWidth
        height: page.contentBottom - y
        contentHeight: column.height

        Column {
            id: column

            width: parent.width
            spacing: Theme.gap

            ActionRow {
                width: parent.width
                glyph: "medical-bag"
                text: page.area.condition
                detail: page.area.due
                urgent: page.area.presses
            }
            Label {
                width: parent.width
                visible: page.area.stage === ""
                text: qsTr("Count everything in the kit; the same day a new seal can be put on it")
            }
            TextInputField {
                width: parent.width
                visible: page.area.stage !== ""
                label: page.area.stage === "check" ? qsTr("Number on the seal: type it or scan it")
                    : qsTr("Number of the new seal: type it or scan it")
                maximumLength: 20
                text: page.area.seal
                inputMethodHints: Qt.ImhSensitiveData | Qt.ImhPreferLatin | Qt.ImhUppercaseOnly
                onTextChanged: page.area.setSeal(text)
                onEntered: page.area.go()
            }
            Flow {
                width: parent.width
                visible: page.area.stage !== ""
                spacing: Math.max(16, Theme.px(16))

                BigButton {
                    minimumHeight: Theme.touch
                    kind: "primary"
                    glyph: "check-bold"
                    text: page.area.stage === "check" ? qsTr("Compare the number") : qsTr("This seal is on it")
                    onClicked: page.area.go()
                }
                BigButton {
                    visible: page.area.stage === "check"
                    glyph: "close"
                    text: qsTr("Broken, or gone")
                    onClicked: page.area.broken()
                }
            }
        }
    }
}
