pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// One account: role, PIN, badges, the tie to a courier's record, and the switch.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property AccountViewModel area
    readonly property bool own: area.own

    function action(key: string, glyph: string, text: string): var {
        return {
            "key": key,
            "glyph": glyph,
            "text": text
        };
    }

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: page.area.name
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.kiosk.back()
        onFinish: page.kiosk.finish()
    }
    Scroll {
        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.contentWidth
        height: page.contentBottom - y
        contentHeight: column.height

        Column {
            id: column

            width: parent.width
            spacing: Theme.gap

            NoticeBar {
                width: parent.width
                visible: page.own
                opens: false
                glyph: "account-key"
                text: qsTr("This is you: only another manager changes what you may do")
            }
            ActionRow {
                width: parent.width
                visible: page.area.disabled
                urgent: true
                glyph: "account-lock"
                text: qsTr("Switched off: the staff badge opens nothing")
                actions: [page.action("on", "account-check", qsTr("Switch the account on"))]
                onActed: page.area.enable()
            }
            Flow {
                width: parent.width
                spacing: Math.max(16, Theme.px(16))

                Repeater {
                    model: page.area.roles

                    FilterChip {
                        required property var modelData

                        text: modelData.text
                        checkable: false
                        checked: page.area.role === modelData.key
                        visible: checked || !page.own
                        onClicked: if (!checked)
                            page.area.takeRole(modelData.key)
                    }
                }
            }
            ActionRow {
                width: parent.width
                glyph: page.area.locked ? "account-lock" : "key"
                text: qsTr("PIN")
                detail: page.area.disabled ? "" : page.area.condition
                actions: [page.action("new", "dialpad", page.own ? qsTr("Change my PIN") : qsTr("New PIN"))].concat(
                    page.area.locked && !page.own ? [page.action("lift", "lock-open", qsTr("Let him try again"))] : [])
                onActed: key => key === "lift" ? page.area.lift() : page.area.newPin()
            }
            Repeater {
                model: page.area.badges

                ActionRow {
                    required property var modelData

                    width: column.width
                    glyph: "qrcode"
                    text: qsTr("Staff badge: %1").arg(modelData.words)
                    actions: !modelData.works ? []
                        : [page.action("reissue", "refresh", qsTr("New badge"))].concat(
                            page.own ? [] : [page.action("revoke", "close", qsTr("Lost: stop it"))])
                    onActed: key => key === "revoke" ? page.area.revoke(modelData.number)
                        : page.area.reissue(modelData.number)
                }
            }
            BigButton {
                visible: !page.own && !page.area.badges.some(badge => badge.works)
                glyph: "qrcode"
                text: qsTr("Make a staff badge")
                onClicked: page.area.issue()
            }
            ActionRow {
                readonly property bool tied: page.area.rides !== ""

                width: parent.width
                urgent: page.area.scanning
                glyph: page.area.scanning ? "qrcode-scan" : "moped"
                text: page.area.scanning ? (page.own ? qsTr("Now scan your courier badge") : qsTr("Now scan his courier badge"))
                    : tied ? qsTr("Rides too: %1").arg(page.area.rides)
                    : page.own ? qsTr("Do you ride too?") : qsTr("Does he ride too?")
                detail: page.area.scanning || tied ? ""
                    : qsTr("The courier badge shows it; nobody of the staff acts on his own record")
                actions: page.area.scanning ? [page.action("stop", "close", qsTr("Not now"))]
                    : !tied ? [page.action("scan", "qrcode-scan", qsTr("Scan the courier badge"))]
                    : page.own ? [] : [page.action("untie", "link-off", qsTr("Undo this"))]
                onActed: key => key === "untie" ? page.area.untie() : page.area.scanRider(key === "scan")
            }
            BigButton {
                visible: !page.own && !page.area.disabled
                glyph: "account-lock"
                text: qsTr("Switch the account off")
                onClicked: page.area.disable()
            }
        }
    }
}
