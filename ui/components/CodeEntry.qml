import QtQuick
import ui.theme

// A code that is typed: what stands of it so far, and the letters below. The code stays outside.
// Lifted, the former stands above the place itself: it is only read, nobody needs to reach it.
Item {
    id: entry

    required property var groups
    required property var characters
    property bool typable: true
    property bool lifted: false
    readonly property real lift: lifted ? letters.height + Theme.gap : 0
    readonly property real padY: y + pad.y
    signal digit(string value)
    signal backspace

    Letters {
        id: letters

        y: -entry.lift
        width: parent.width
        groups: entry.groups
    }
    CodePad {
        id: pad

        y: entry.lifted ? 0 : letters.height + Theme.gap
        width: entry.width
        visible: entry.typable
        room: entry.height - y
        characters: entry.characters
        onDigit: value => entry.digit(value)
        onBackspace: entry.backspace()
    }
}
