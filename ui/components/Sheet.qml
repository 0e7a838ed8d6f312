import QtQuick
import ui.theme

// One question over the screen, in the lower part where every hand reaches it.
FocusScope {
    id: sheet

    property string icon: "help-circle"
    property string title
    property string detail
    property string yes
    property string no // empty: one button
    property bool serious: false
    signal accepted
    signal declined

    anchors.fill: parent
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Accessible.description: detail

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.scrim

        MouseArea {
            anchors.fill: parent
        }
    }
    Rectangle {
        width: Math.min(parent.width - 2 * Theme.gap, Theme.px(1120))
        height: column.height + 2 * Theme.section
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.min(Theme.px(160), (parent.height - height) / 2)
        radius: Theme.radiusLarge
        color: Theme.colors.surface
        border.width: Theme.hairline
        border.color: Theme.colors.line

        Column {
            id: column

            x: Theme.section
            y: Theme.section
            width: parent.width - 2 * x
            spacing: Theme.gap

            Row {
                width: parent.width
                spacing: Theme.gap

                Icon {
                    id: mark

                    name: sheet.icon
                    size: Theme.px(80)
                    color: sheet.serious ? Theme.colors.noticeMark : Theme.colors.red
                }
                Label {
                    width: parent.width - mark.width - parent.spacing
                    size: Theme.screenTitle
                    strong: true
                    text: sheet.title
                }
            }
            Label {
                width: parent.width
                visible: text !== ""
                text: sheet.detail
            }
            Item {
                width: 1
                height: Theme.tiny
            }
            Row {
                width: parent.width
                spacing: Theme.gap

                BigButton {
                    visible: sheet.no !== ""
                    width: (parent.width - parent.spacing) / 2
                    minimumHeight: Theme.mainTouch
                    text: sheet.no
                    onClicked: sheet.declined()
                }
                BigButton {
                    width: sheet.no === "" ? parent.width : (parent.width - parent.spacing) / 2
                    kind: sheet.serious ? "danger" : "primary"
                    text: sheet.yes
                    focus: true
                    onClicked: sheet.accepted()
                }
            }
        }
    }
}
