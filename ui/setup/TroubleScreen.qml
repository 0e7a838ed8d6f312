import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// What is the matter, what to do, one button. Emergency help is readable here too.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property TroubleViewModel area

    drops: false
    headed: false

    TypeCode {
        x: Theme.margin
        y: Theme.margin
        width: page.contentWidth
        height: foot.y - y - Theme.gap
        visible: page.area.typing && !page.area.busy
        area: page.area
    }
    Column {
        x: Theme.margin
        y: Theme.margin
        width: page.contentWidth
        visible: !page.area.typing || page.area.busy
        spacing: Theme.gap

        Icon {
            name: page.area.takesCode ? "lock" : "alert"
            size: Theme.px(120)
            color: Theme.colors.noticeMark
        }
        Label {
            width: parent.width
            size: Theme.screenTitle
            strong: true
            text: page.area.title
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Label {
            width: parent.width
            size: Theme.lead
            text: page.area.advice
        }
        Label {
            width: parent.width
            visible: text !== ""
            size: Theme.lead
            strong: true
            text: page.area.busy ? qsTr("One moment …") : page.area.offer
        }
        Label {
            width: parent.width
            visible: text !== ""
            size: Theme.secondary
            wrapMode: Text.WrapAnywhere
            text: page.area.command
        }
        Label {
            width: parent.width
            size: Theme.board
            quiet: true
            wrapMode: Text.WrapAnywhere
            text: page.area.folder
        }
    }
    Column {
        id: foot

        x: Theme.margin
        y: page.contentBottom - height
        width: page.contentWidth
        spacing: Theme.gap

        Flow {
            width: parent.width
            spacing: Theme.gap

            BigButton {
                kind: "primary"
                glyph: "refresh"
                text: qsTr("Try again")
                onClicked: page.area.retry()
            }
            BigButton {
                visible: page.area.takesCode && !page.area.busy
                minimumHeight: Theme.mainTouch
                glyph: page.area.typing ? "arrow-left" : "form-textbox"
                text: page.area.typing ? qsTr("Back") : qsTr("Type the recovery code")
                onClicked: page.area.typing ? page.area.stopTyping() : page.area.startTyping()
            }
            BigButton {
                visible: page.kiosk.canLeaveDemo
                minimumHeight: Theme.mainTouch
                glyph: "arrow-left"
                text: qsTr("Leave the demo")
                onClicked: page.kiosk.leaveDemo()
            }
            BigButton {
                visible: page.area.mayClose
                minimumHeight: Theme.mainTouch
                glyph: "close"
                text: qsTr("Close this window")
                onClicked: page.area.close()
            }
        }
        NoticeBar {
            width: parent.width
            opens: false
            glyph: "phone-alert"
            text: qsTr("Somebody is hurt or in danger? Call 120 now, from any phone")
        }
    }
}
