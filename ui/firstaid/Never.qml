import QtQuick
import ui.theme

// What not to do.
Rectangle {
    id: never

    property string text
    property int size: Theme.body

    implicitHeight: fact.implicitHeight + 2 * Theme.px(16)
    radius: Theme.px(16)
    color: Theme.colors.notice
    border.width: Theme.highContrast ? Theme.hairline : 0
    border.color: Theme.colors.line

    Fact {
        id: fact

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.px(20)
        width: parent.width - 2 * x
        glyph: "close-octagon"
        size: never.size
        tint: Theme.colors.red
        words: Theme.colors.noticeText
        text: never.text
    }
}
