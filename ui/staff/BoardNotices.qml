import QtQuick
import CourierHome
import ui.components
import ui.theme

// What the station itself wants of whoever looks after it: nothing, most of the time.
Column {
    id: notices

    required property BoardViewModel area

    spacing: Theme.gap

    NoticeBar {
        width: parent.width
        visible: text !== ""
        opens: false
        glyph: "harddisk"
        text: notices.area.disk
    }
    NoticeBar {
        width: parent.width
        visible: notices.area.clockDoubtful
        glyph: "clock-outline"
        text: qsTr("The clock may be wrong: confirm the time")
        onClicked: notices.area.confirmTime()
    }
    NoticeBar {
        width: parent.width
        visible: text !== ""
        glyph: "medical-bag"
        text: notices.area.kit
        onClicked: notices.area.openPlan()
    }
    NoticeBar {
        width: parent.width
        visible: notices.area.toConfirm > 0
        glyph: "account-check"
        text: qsTr("%1 to confirm").arg(notices.area.toConfirm)
        onClicked: notices.area.openPending()
    }
    NoticeBar {
        width: parent.width
        visible: notices.area.toCount > 0
        glyph: "counter"
        text: qsTr("Counts that wait for you: %1").arg(notices.area.toCount)
        onClicked: notices.area.openCounts()
    }
    NoticeBar {
        width: parent.width
        visible: notices.area.toDecide > 0
        glyph: "scale-balance"
        text: qsTr("Points to decide about: %1").arg(notices.area.toDecide)
        onClicked: notices.area.openMatters()
    }
    NoticeBar {
        width: parent.width
        visible: notices.area.toHandOver > 0
        glyph: "gift"
        text: qsTr("Rewards kept for couriers: %1. Scan the slip").arg(notices.area.toHandOver)
        onClicked: notices.area.openRewards()
    }
}
