import QtQuick
import ui.theme

// Done, and durable: the tick.
Answer {
    icon: "check-circle"
    tint: Theme.colors.done
    color: Theme.colors.wash(Theme.colors.done)
}
