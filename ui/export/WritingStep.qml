import QtQuick
import CourierHome
import ui.components
import ui.theme

// The bar, and the way to stop.
Item {
    id: step

    required property ExportViewModel area

    Column {
        width: step.width
        spacing: Theme.section

        Label {
            width: parent.width
            size: Theme.lead
            text: qsTr("%1: leave it plugged in until it says so").arg(step.area.place)
        }
        Rectangle {
            width: parent.width
            height: Theme.px(48)
            radius: height / 2
            color: Theme.colors.surface
            border.width: Theme.hairline
            border.color: Theme.colors.line
            Accessible.role: Accessible.ProgressBar
            Accessible.name: percent.text

            Rectangle {
                width: Math.max(height, parent.width * step.area.progress)
                height: parent.height
                radius: height / 2
                color: Theme.colors.ink
            }
        }
        Label {
            id: percent

            size: Theme.screenTitle
            strong: true
            text: qsTr("%1 %").arg(Math.floor(step.area.progress * 100))
        }
    }
    BigButton {
        y: step.height - height
        glyph: "close"
        minimumHeight: Theme.mainTouch
        text: qsTr("Stop")
        onClicked: step.area.cancel()
    }
}
