import QtQuick
import ui.theme

// The alarm that nobody has acknowledged for a long time: small, red, still there.
Pressable {
    id: bar

    ground: Theme.colors.red
    edge: ground
    foreground: Theme.colors.areaText
    radius: 0
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 2 * Theme.tiny)
    Accessible.role: Accessible.AlertMessage

    contentItem: IconWords {
        icon: "phone-alert"
        words: bar.text
        strong: true
        color: bar.foreground
    }
}
