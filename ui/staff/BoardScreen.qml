pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// What staff see first: what is wrong, who is here, and the way to everything else.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property BoardViewModel area
    // The links take the larger part: three side by side, so that all of them are in sight.
    readonly property real newsWidth: portrait ? contentWidth : Math.round((contentWidth - Theme.section) * 0.38)
    readonly property real linksWidth: portrait ? contentWidth : contentWidth - Theme.section - newsWidth

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        canGoBack: false
        title: qsTr("Board")
        secondsLeft: page.kiosk.secondsLeft
        onFinish: page.kiosk.finish()
    }
    Scroll {
        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.contentWidth
        height: page.contentBottom - y
        contentHeight: grid.height

        Grid {
            id: grid

            columns: page.portrait ? 1 : 2
            columnSpacing: Theme.section
            rowSpacing: Theme.gap

            Column {
                width: page.newsWidth
                spacing: Theme.gap

                // Whoever comes to work looks for it first: many requests must not push it away.
                DutyButton {
                    width: parent.width
                    visible: page.portrait
                    area: page.area
                }
                BoardNotices {
                    width: parent.width
                    visible: height > 0
                    area: page.area
                }
                Repeater {
                    model: page.area.alarms

                    ActionRow {
                        required property var modelData

                        width: page.newsWidth
                        urgent: true
                        glyph: "phone-alert"
                        text: (modelData.mistaken ? qsTr("%1 help called, pressed by mistake")
                            : qsTr("%1 help called")).arg(modelData.time)
                        detail: modelData.complaint === "" ? "" : qsTr("First aid: %1").arg(modelData.complaint)
                        actions: [
                            {
                                "key": "seen",
                                "glyph": "check",
                                "text": qsTr("Seen to")
                            }
                        ]
                        onActed: page.area.acknowledge(modelData.number)
                    }
                }
                Repeater {
                    model: page.area.answered

                    BoardRow {
                        required property var modelData

                        width: page.newsWidth
                        icon: "account-check"
                        title: qsTr("%1 help called; somebody went at %2").arg(modelData.time).arg(modelData.answered)
                        detail: modelData.complaint === "" ? "" : qsTr("First aid: %1").arg(modelData.complaint)
                    }
                }
                BoardRow {
                    width: parent.width
                    visible: page.area.alarms.length + page.area.answered.length === 0
                    icon: "check-circle"
                    title: qsTr("No open alarms")
                }
                Repeater {
                    model: page.area.requests

                    ActionRow {
                        required property var modelData

                        width: page.newsWidth
                        glyph: modelData.glyph
                        text: modelData.text
                        detail: modelData.detail
                        actions: modelData.actions
                        onActed: verb => page.area.serve(verb, modelData.number)
                    }
                }
                BoardRow {
                    width: parent.width
                    visible: page.area.requests.length === 0
                    icon: "bell-ring"
                    title: qsTr("Nobody is waiting for anything")
                }
                BoardRow {
                    width: parent.width
                    icon: "account-group"
                    title: qsTr("%1 inside").arg(page.area.inside)
                    detail: qsTr("%1 check-ins today").arg(page.area.today)
                }
                OnDuty {
                    width: parent.width
                    visible: page.portrait
                }
            }
            Column {
                width: page.linksWidth
                spacing: Theme.gap

                DutyButton {
                    width: parent.width
                    visible: !page.portrait
                    area: page.area
                }
                BoardLinks {
                    width: parent.width
                    area: page.area
                }
                OnDuty {
                    width: parent.width
                    visible: !page.portrait // there is more room than below what is new
                }
            }
        }
    }

    component OnDuty: BoardRow {
        icon: "shield-account"
        title: page.area.onDuty === "" ? qsTr("Nobody is on duty") : qsTr("On duty: %1").arg(page.area.onDuty)
        underlined: false
    }
}
