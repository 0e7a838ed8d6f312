import QtQuick
import ui.theme

// Where a keypad stands: beside its question, or below it on a narrow screen.
Item {
    required property bool wide
    required property real above // how high the question is

    x: wide ? parent.width - width : Math.round((parent.width - width) / 2)
    y: wide ? 0 : above + Theme.section
    width: Math.min(parent.width, Theme.px(Theme.lowered ? 936 : wide ? 560 : 720))
    height: parent.height - y
}
