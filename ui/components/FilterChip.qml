import QtQuick
import ui.theme

// A filter of a staff list; chosen, it carries a tick as well as the dark ground.
Pressable {
    id: chip

    checkable: true
    radius: height / 2
    ground: checked ? Theme.colors.ink : Theme.colors.surface
    foreground: checked ? Theme.colors.inkText : Theme.colors.ink
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: checked

    contentItem: IconWords {
        icon: chip.checked ? "check" : ""
        words: chip.text
        size: Theme.secondary
        color: chip.foreground
    }
}
