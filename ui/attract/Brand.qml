import QtQuick
import ui.components
import ui.theme

// The house's name, with the station's own behind it.
Row {
    id: brand

    required property string stationName

    spacing: Theme.px(20)

    Rectangle {
        anchors.verticalCenter: house.verticalCenter
        width: Theme.px(16)
        height: house.font.pixelSize * 1.15
        radius: width / 2
        color: Theme.colors.red
    }
    Label {
        id: house

        size: Theme.screenTitle
        strong: true
        text: qsTr("Couriers' Home")
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    FitLabel {
        anchors.verticalCenter: house.verticalCenter
        anchors.verticalCenterOffset: Theme.px(6)
        width: Math.min(implicitWidth, brand.width - house.width - Theme.px(56))
        most: house.height
        size: Theme.lead
        quiet: true
        visible: text !== house.text // a station that is simply called so
        text: brand.stationName
    }
}
