import QtQuick
import ui.components
import ui.theme

// A telephone number that can be read from three steps away.
Rectangle {
    id: block

    required property string what
    required property string number

    width: Math.max(words.implicitWidth, digits.implicitWidth) + 2 * Theme.pad
    height: words.implicitHeight + digits.implicitHeight + Theme.gap
    radius: Theme.radius
    color: Theme.colors.surface
    Accessible.role: Accessible.StaticText
    Accessible.name: what + " " + number

    Label {
        id: words

        x: Theme.pad
        y: Theme.px(12)
        wrapMode: Text.NoWrap
        size: Theme.secondary
        quiet: true
        text: block.what
        Accessible.ignored: true
    }
    Label {
        id: digits

        x: Theme.pad
        anchors.top: words.bottom
        wrapMode: Text.NoWrap
        size: Theme.small ? Theme.heroTitle : Theme.greeting
        strong: true
        text: block.number
        Accessible.ignored: true
    }
}
