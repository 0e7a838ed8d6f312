import QtQuick
import QtQuick.VirtualKeyboard
import ui.theme

// The on-screen keyboard, loaded when the first text field is touched. Never so high that the
// field above it would be covered; the footer stays below it.
InputPanel {
    id: panel

    readonly property real most: Theme.shortSide * 0.42

    width: Math.min(Theme.shortSide === 0 ? 0 : Window.width, most * 2.6)
    visible: active
}
