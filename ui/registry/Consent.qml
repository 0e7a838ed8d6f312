pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// What is kept about him, in plain words, before he says yes.
Item {
    id: consent

    required property bool own // he reads it himself
    required property string name
    required property string company
    required property string phone
    required property var lines // plain objects: icon, text
    readonly property bool tight: Theme.small && height < width
    // Told from the least the buttons take: what they take in the end depends on the answer.
    readonly property bool longer: scroll.contentHeight > height - Theme.mainTouch - Theme.gap
    signal agreed

    Scroll {
        id: scroll

        width: parent.width
        height: button.y - Theme.gap
        contentHeight: column.height

        Column {
            id: column

            width: parent.width
            spacing: consent.tight ? Theme.tiny : Theme.gap

            Label {
                width: parent.width
                size: consent.tight ? Theme.body : Theme.tileTitle
                strong: true
                text: [consent.name, consent.company, consent.phone].filter(part => part !== "").join(" · ")
            }
            Repeater {
                model: consent.lines

                Row {
                    id: line

                    required property var modelData

                    width: column.width
                    spacing: Theme.gap

                    Icon {
                        id: mark

                        anchors.verticalCenter: parent.verticalCenter
                        name: line.modelData.icon
                        color: Theme.colors.red
                    }
                    Label {
                        anchors.verticalCenter: parent.verticalCenter
                        width: line.width - mark.width - line.spacing
                        size: Theme.small ? Theme.body : Theme.lead
                        text: line.modelData.text
                    }
                }
            }
        }
    }
    // What lies below the fold is half of what he says yes to.
    BigButton {
        id: more

        readonly property bool below: !scroll.atYEnd

        y: parent.height - height
        width: Math.round((parent.width - Theme.gap) * 0.4) // whatever it says just now
        visible: consent.longer
        minimumHeight: Theme.mainTouch
        glyph: below ? "chevron-down" : "chevron-up"
        text: below ? qsTr("There is more below") : qsTr("Back to the top")
        onClicked: scroll.contentY = below ? Math.min(scroll.contentHeight - scroll.height,
            scroll.contentY + scroll.height * 0.8) : 0
    }
    BigButton {
        id: button

        anchors.right: parent.right
        y: parent.height - height
        width: Math.min(parent.width - (more.visible ? more.width + Theme.gap : 0),
            Math.max(Theme.px(640), implicitWidth))
        kind: "primary"
        glyph: "check-bold"
        text: consent.own ? qsTr("I agree: make my badge") : qsTr("He agrees: make the badge")
        onClicked: consent.agreed()
    }
}
