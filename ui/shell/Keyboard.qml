import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import ui.keyboard
import ui.theme

// The on-screen keyboard, loaded when the first text field is touched. Never so high that the
// field above it would be covered; the footer stays below it.
InputPanel {
    id: panel

    width: Window.width - 2 * Theme.gap
    visible: active

    Binding {
        target: Theme
        property: "typing"
        value: panel.visible
    }
    Binding {
        target: KeyboardSize
        property: "width"
        value: panel.width
    }
    Component.onCompleted: {
        VirtualKeyboardSettings.styleName = "station";
        VirtualKeyboardSettings.activeLocales = ["zh_CN", "en_GB"];
        VirtualKeyboardSettings.locale = Qt.locale().name === "zh_CN" ? "zh_CN" : "en_GB";
        VirtualKeyboardSettings.defaultDictionaryDisabled = false;
    }
}
