pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.theme

// A code to photograph: the manager's badge, or the recovery code with its letters.
Item {
    id: step

    required property WizardViewModel area
    readonly property bool recovery: area.step === "recovery"
    readonly property bool wide: !Theme.upright && width > height * 1.2

    Rectangle {
        id: paper

        x: step.wide ? parent.width - width : Math.round((parent.width - width) / 2)
        y: step.wide ? 0 : (step.recovery ? letters.y + letters.height : words.height) + Theme.section
        width: step.wide ? Math.min(step.height, Theme.px(640)) : Math.min(step.width, step.height - y, Theme.px(640))
        height: width
        radius: Theme.radius
        color: "white" // a scanner wants white paper, at night too

        Image {
            anchors.fill: parent
            anchors.margins: Theme.tiny
            fillMode: Image.PreserveAspectFit
            smooth: false
            cache: false
            source: step.area.picture
            Accessible.role: Accessible.Graphic
            Accessible.name: words.title
        }
    }
    Question {
        id: words

        width: step.wide ? paper.x - Theme.section : parent.width
        title: step.recovery ? qsTr("The recovery code") : qsTr("The manager's badge")
        advice: step.recovery ? qsTr("Photograph it or write it down, and keep it in a safe place: without it nobody can open the station on another computer. It is shown only now") : qsTr("Photograph it with your phone: it is your key to the board, with your PIN")
    }
    Letters {
        id: letters

        y: words.height + Theme.gap
        visible: step.recovery
        width: words.width
        groups: step.recovery ? step.area.codeGroups : []
    }
}
