pragma Singleton

import QtQuick
import ui.theme

// How large the on-screen keyboard is. Its style is no item and cannot ask the window itself.
QtObject {
    property real width: 1776 // set by ui/shell/Keyboard.qml
    readonly property real height: Math.round(4 * Theme.touch + Theme.gap) // four rows
    readonly property real candidates: Theme.touch
}
