import QtQuick
import ui.components
import ui.theme

// What is kept about him, in plain words, before he says yes.
Item {
    id: consent

    required property string name
    required property string company
    required property string phone
    signal agreed

    Flickable {
        width: parent.width
        height: button.y - Theme.gap
        contentHeight: column.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            width: parent.width
            spacing: Theme.gap

            Label {
                width: parent.width
                size: Theme.tileTitle
                strong: true
                text: [consent.name, consent.company, consent.phone].filter(part => part !== "").join(" · ")
            }
            Label {
                width: parent.width
                text: qsTr("This station keeps your name, your company, your phone if you gave it, and your visits.")
            }
            Label {
                width: parent.width
                text: qsTr("It is for check-in and the station's services only. It stays on this machine, and visits go after 180 days. Old backups hold it up to nine months longer.")
            }
            Label {
                width: parent.width
                text: qsTr("First aid is never noted with a name. You may see, correct or erase your data: ask the staff.")
            }
        }
    }
    BigButton {
        id: button

        anchors.right: parent.right
        y: parent.height - height
        width: Math.min(parent.width, Math.max(Theme.px(640), implicitWidth))
        kind: "primary"
        glyph: "check-bold"
        text: qsTr("He agrees: make the badge")
        onClicked: consent.agreed()
    }
}
