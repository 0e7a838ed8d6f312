import QtQuick
import ui.theme

// The button of sheets and pages. A page has one main one.
Pressable {
    id: button

    property string glyph
    property string kind: "secondary" // primary, secondary, quiet, danger

    minimumHeight: kind === "primary" || kind === "danger" ? Theme.mainTouch : Theme.touch
    implicitWidth: Math.max(Theme.px(200), implicitContentWidth + leftPadding + rightPadding)
    ground: kind === "primary" ? Theme.colors.ink
        : kind === "danger" ? Theme.colors.danger
        : kind === "quiet" ? Theme.colors.paper : Theme.colors.surface
    edge: kind === "secondary" || (kind === "quiet" && Theme.highContrast) ? Theme.colors.line : ground
    foreground: kind === "primary" ? Theme.colors.inkText
        : kind === "danger" ? Theme.colors.dangerText : Theme.colors.ink
    opacity: enabled ? 1 : 0.6

    contentItem: IconWords {
        icon: button.glyph
        words: button.text
        strong: button.kind === "primary" || button.kind === "danger"
        color: button.foreground
    }
}
