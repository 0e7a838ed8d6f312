pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.theme

// A number to type, what it is understood as, and what can be tapped instead.
Item {
    id: line

    required property RestockViewModel area
    required property bool portrait
    readonly property var words: area.line

    Scroll {
        width: line.portrait ? parent.width : pad.x - Theme.section
        height: accept.y - Theme.gap
        contentHeight: column.height

        Column {
            id: column

            width: parent.width
            spacing: Theme.gap

            Label {
                width: parent.width
                size: Theme.tileTitle
                strong: true
                text: line.words.question
            }
            NoticeBar {
                width: parent.width
                visible: text !== ""
                glyph: "alert"
                text: line.words.warning
                onClicked: line.area.takeOut()
            }
            Label {
                width: parent.width
                visible: text !== "" && line.area.places.length === 0
                size: Theme.secondary
                quiet: true
                text: line.words.hint
            }
            Flow {
                width: parent.width
                visible: line.area.places.length + line.area.choices.length > 0
                spacing: Math.max(16, Theme.px(16))

                Repeater {
                    model: line.area.choices

                    FilterChip {
                        required property var modelData

                        width: Math.min(implicitWidth, column.width)
                        text: modelData.text
                        checkable: false
                        checked: modelData.chosen
                        onClicked: line.area.tapChoice(modelData.key)
                    }
                }
                Repeater {
                    model: line.area.places

                    FilterChip {
                        required property var modelData

                        width: Math.min(implicitWidth, column.width)
                        text: modelData.text
                        checkable: false
                        checked: modelData.chosen
                        onClicked: line.area.putInto(modelData.key)
                    }
                }
            }
        }
    }
    BigButton {
        id: accept

        y: (line.portrait ? pad.y - Theme.gap : parent.height) - height
        width: line.portrait ? parent.width : pad.x - Theme.section
        kind: "primary"
        glyph: line.area.step === "pieces" ? "delete" : "check-bold"
        text: line.words.reading === "" ? line.words.deed
            : qsTr("%1: %2").arg(line.words.deed).arg(line.words.reading)
        enabled: line.words.complete
        onClicked: line.area.accept()
    }
    Keypad {
        id: pad

        x: line.portrait ? Math.round((parent.width - width) / 2) : parent.width - width
        y: parent.height - height
        width: Theme.keypad
        clearText: line.area.digits === "" ? " " : line.area.digits
        purpose: line.words.question
        onDigit: value => line.area.digit(value)
        onBackspace: line.area.backspace()
        onCleared: line.area.clear()
    }
}
