import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// No Chinese font on this machine: the command that mends it, in plain English.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property FontViewModel area

    headed: false

    Column {
        x: Theme.margin
        y: Theme.margin
        width: page.contentWidth
        spacing: Theme.gap

        Icon {
            name: "alert"
            size: Theme.px(120)
            color: Theme.colors.noticeMark
        }
        Label {
            width: parent.width
            size: Theme.screenTitle
            strong: true
            text: page.area.advice
        }
        Label {
            width: parent.width
            size: Theme.lead
            wrapMode: Text.WrapAnywhere
            text: page.area.command
        }
        BigButton {
            kind: "primary"
            text: qsTr("Go on in English")
            onClicked: page.area.goOn()
        }
    }
}
