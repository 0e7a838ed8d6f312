import QtQuick
import ui.components
import ui.theme

// The first character of the surname on the station's red.
Rectangle {
    id: avatar

    required property string initial

    width: Theme.px(120)
    height: width
    radius: width / 2
    color: Theme.colors.red

    Label {
        anchors.centerIn: parent
        size: Math.min(Theme.screenTitle, Theme.px(64))
        strong: true
        color: Theme.colors.areaText
        text: avatar.initial
        Accessible.ignored: true
    }
}
