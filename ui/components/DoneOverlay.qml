import QtQuick
import ui.theme

// Done, and durable: the tick.
Answer {
    icon: "check-circle"
    tint: Theme.colors.done
}
