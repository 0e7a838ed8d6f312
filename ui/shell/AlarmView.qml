import QtQuick
import CourierHome
import ui.components
import ui.theme

// The alarm takes the screen: what is true about who comes, and after a minute the numbers.
Rectangle {
    id: view

    required property HelpViewModel help
    required property AnswerViewModel answer // what is said of a scan lies below: it stands here
    readonly property bool answers: ["done", "refused", "not_saved"].includes(answer.kind)
    readonly property real room: height - Theme.footer - Theme.gap

    color: Theme.colors.notice
    Accessible.role: Accessible.AlertMessage
    Accessible.name: heading.text

    MouseArea {
        anchors.fill: parent
    }
    Column {
        y: Math.max(Theme.gap, Math.round((buttons.y - height) / 2))
        x: Theme.margin
        width: parent.width - 2 * x
        spacing: Theme.small ? Theme.gap : Theme.pad

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: !Theme.small || view.help.complaint === ""
            name: "phone-alert"
            size: Theme.px(Theme.small || view.help.complaint !== "" ? 120 : 200)
            color: Theme.colors.red
        }
        Label {
            id: heading

            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            size: Theme.heroTitle
            strong: true
            text: view.help.someoneOnDuty ? qsTr("The duty officer is being called") : qsTr("Nobody is on duty now")
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: view.help.complaint !== ""
            size: Theme.screenTitle
            strong: true
            color: Theme.colors.red
            text: qsTr("First aid: %1").arg(view.help.complaint)
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            size: Theme.lead
            text: qsTr("Called at %1").arg(view.help.raisedAt) + " · "
                + (view.help.someoneOnDuty ? qsTr("On duty: %1").arg(view.help.onDuty)
                    : qsTr("The alarm sounds until somebody comes"))
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: !view.help.showNumbers
            size: Theme.lead
            strong: true
            text: qsTr("In danger of life call 120 now")
        }
        Grid {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: view.help.showNumbers
            columns: view.height > view.width ? 1 : 2
            horizontalItemAlignment: Grid.AlignHCenter
            spacing: Theme.gap

            BigNumber {
                visible: view.help.dutyPhone !== ""
                what: qsTr("Duty phone")
                number: view.help.dutyPhone
            }
            BigNumber {
                what: qsTr("Ambulance")
                number: "120"
            }
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            size: view.answers ? Theme.body : Theme.secondary
            strong: view.answers
            quiet: !view.answers
            text: view.answers ? view.answer.title + " · " + view.answer.detail
                : qsTr("Staff: show your badge to the scanner")
        }
    }
    Row {
        id: buttons

        anchors.horizontalCenter: parent.horizontalCenter
        y: view.room - height - Theme.gap
        spacing: Theme.gap

        BigButton {
            minimumHeight: Theme.mainTouch
            glyph: "close"
            text: qsTr("Pressed by mistake")
            onClicked: view.help.mistaken()
        }
        BigButton {
            visible: view.help.alarmShrunk
            minimumHeight: Theme.mainTouch
            glyph: "minus"
            text: qsTr("Make small")
            onClicked: view.help.shrink()
        }
    }
}
