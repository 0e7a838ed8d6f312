pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// The letters a code is made of, and one to take the last back: in as many rows as fit.
Grid {
    id: pad

    required property var characters
    property real room // how high it may be
    readonly property int rowCount: Math.ceil(33 / columns)
    readonly property real keyWidth: (width - (columns - 1) * spacing) / columns
    readonly property real keyHeight: Math.max(Theme.touch, Math.min(Theme.mainTouch,
        (room - (rowCount - 1) * spacing) / rowCount))
    signal digit(string value)
    signal backspace

    // Eleven in a row where fingers can part them, six on an upright screen, more there when it is low.
    columns: (width - 10 * spacing) / 11 >= Theme.touch ? 11
        : 6 * Theme.touch + 5 * spacing <= room ? 6 : 8
    spacing: Math.max(16, Theme.px(16))

    Repeater {
        model: [...pad.characters, "back"]

        BigButton {
            id: key

            required property string modelData

            width: pad.keyWidth
            height: pad.keyHeight
            minimumHeight: 0
            leftPadding: Theme.tiny
            rightPadding: Theme.tiny
            text: modelData === "back" ? qsTr("Delete one letter") : modelData
            onClicked: modelData === "back" ? pad.backspace() : pad.digit(modelData)
            contentItem: IconWords {
                icon: key.modelData === "back" ? "backspace" : ""
                words: key.modelData === "back" ? "" : key.modelData
                size: Theme.tileTitle
            }
        }
    }
}
