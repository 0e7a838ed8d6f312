import QtQuick
import ui.components
import ui.theme

// What a setting is for, what it is, was and would be, and what it takes.
Column {
    id: about

    required property string explanation
    required property var facts // sentences
    required property string limits
    property bool problem: false // something was typed that it does not take

    spacing: Theme.px(16)

    Label {
        width: parent.width
        text: about.explanation
    }
    Label {
        width: parent.width
        size: Theme.secondary
        quiet: true
        text: about.facts.join(Theme.lowered ? " · " : "\n") // low rooms have few lines
    }
    IconWords {
        width: Math.min(implicitWidth, parent.width)
        visible: about.limits !== ""
        icon: about.problem ? "alert" : "information-outline"
        words: about.limits
        size: Theme.secondary
        strong: about.problem
        color: about.problem ? Theme.colors.noticeMark : Theme.colors.ink2
    }
}
