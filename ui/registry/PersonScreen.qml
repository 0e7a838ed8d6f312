pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// One courier in full, and what staff may do.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property PersonViewModel area
    readonly property var badgeActions: [
        {
            "key": "reissue",
            "glyph": "refresh",
            "text": qsTr("New badge")
        },
        {
            "key": "revoke",
            "glyph": "close",
            "text": qsTr("Lost: stop it")
        }
    ]

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: qsTr("Personal record")
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.area.back()
        onFinish: page.kiosk.finish()
    }
    Flickable {
        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.contentWidth
        height: page.contentBottom - y
        contentHeight: column.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            width: parent.width
            spacing: Theme.gap

            Label {
                width: parent.width
                size: Theme.screenTitle
                strong: true
                text: page.area.name
            }
            Label {
                width: parent.width
                text: [page.area.company, page.area.phone === "" ? qsTr("no phone") : page.area.phone,
                    page.area.condition].join(" · ")
            }
            Repeater {
                model: page.area.badges

                ActionRow {
                    required property var modelData

                    width: column.width
                    glyph: "qrcode"
                    text: qsTr("Badge: %1").arg(modelData.words)
                    actions: modelData.works ? page.badgeActions : []
                    onActed: key => key === "revoke" ? page.area.revoke(modelData.number)
                        : page.area.reissue(modelData.number)
                }
            }
            Flow {
                width: parent.width
                spacing: Math.max(16, Theme.px(16))

                BigButton {
                    visible: page.area.active
                    glyph: "lock"
                    text: qsTr("Pause this person")
                    onClicked: page.area.suspend()
                }
                BigButton {
                    visible: page.area.suspended
                    glyph: "account-check"
                    text: qsTr("Let in again")
                    onClicked: page.area.reactivate()
                }
                BigButton {
                    visible: page.area.canAnnul
                    glyph: "close"
                    text: qsTr("Undo the check-in")
                    onClicked: page.area.annul()
                }
            }
            Label {
                width: parent.width
                size: Theme.secondary
                quiet: true
                text: qsTr("That you opened this page is noted")
            }
        }
    }
}
