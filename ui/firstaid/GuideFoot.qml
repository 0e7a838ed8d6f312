import QtQuick
import CourierHome
import ui.components
import ui.theme

// The last row of a page of a guide: help at the left, where we are in the middle, on at the right.
Item {
    id: foot

    required property KioskViewModel kiosk
    required property FirstAidViewModel area
    property string onward: qsTr("Next")
    property string other // a second way on, left of the first
    readonly property bool calls: area.red || area.page === "call"
    readonly property bool nobodyToCall: !kiosk.hasStation || kiosk.help.alarmOpen // or called already
    signal turned
    signal turnedAway

    implicitHeight: Math.max(Theme.mainTouch, next.implicitHeight, standing.implicitHeight)

    BigButton {
        id: help

        anchors.bottom: parent.bottom
        visible: foot.other === "" && !(foot.calls && foot.nobodyToCall)
        width: visible ? Math.min(implicitWidth, foot.width * 0.34) : 0
        minimumHeight: Theme.mainTouch
        kind: foot.calls ? "danger" : "secondary"
        glyph: "phone-alert"
        text: foot.calls ? qsTr("Call for help here") : qsTr("Getting worse: 120")
        onClicked: foot.calls ? foot.kiosk.help.callAbout(foot.area.complaint) : foot.area.worse()
    }
    Column {
        id: standing

        anchors.left: help.right
        anchors.leftMargin: Theme.gap
        anchors.right: away.visible ? away.left : next.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        visible: foot.other === ""

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: text !== ""
            size: Theme.secondary
            quiet: true
            text: foot.area.page === "step" ? qsTr("Step %1 of %2").arg(foot.area.number).arg(foot.area.count) : ""
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: text !== ""
            size: Theme.board
            quiet: true
            text: foot.area.review
        }
    }
    BigButton {
        id: away

        anchors.bottom: parent.bottom
        anchors.right: next.left
        anchors.rightMargin: Theme.gap
        visible: foot.other !== ""
        width: visible ? Math.min(implicitWidth, foot.width * 0.4) : 0
        minimumHeight: Theme.mainTouch
        text: foot.other
        onClicked: foot.turnedAway()
    }
    BigButton {
        id: next

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: Math.min(Math.max(implicitWidth, Theme.px(320)), foot.width * (foot.other === "" ? 0.36 : 0.5))
        kind: "primary"
        glyph: "arrow-right"
        text: foot.onward
        onClicked: foot.turned()
    }
}
