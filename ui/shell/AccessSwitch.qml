import QtQuick
import ui.components
import ui.theme

// One aid, on or off; on, it carries a tick as well as the dark ground.
FooterItem {
    also: checked ? "check" : ""
    ground: checked ? Theme.colors.ink : Theme.colors.surface
    edge: Theme.colors.line
    foreground: checked ? Theme.colors.inkText : Theme.colors.ink
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: checked
}
