pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// Everybody, masked, by company; a scanned badge opens its page.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property PeopleViewModel area

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: qsTr("People")
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.kiosk.back()
        onFinish: page.kiosk.finish()
    }
    BigButton {
        id: enrol

        x: Theme.margin
        y: header.y + header.height + Theme.gap
        glyph: "account-plus"
        text: qsTr("Sign somebody up")
        onClicked: page.area.enrol()
    }
    IconWords {
        x: page.portrait ? Theme.margin : enrol.x + enrol.width + Theme.pad
        y: page.portrait ? enrol.y + enrol.height + Theme.gap : enrol.y + (enrol.height - height) / 2
        width: Math.min(implicitWidth, page.width - Theme.margin - x)
        icon: "qrcode-scan"
        words: qsTr("Or scan a badge: its page opens")
        size: Theme.secondary
        color: Theme.colors.ink2
    }
    ListView {
        id: chips

        x: Theme.margin
        y: enrol.y + enrol.height + Theme.gap + (page.portrait ? Theme.secondary * 2 + Theme.gap : 0)
        width: page.contentWidth
        height: Theme.touch
        orientation: ListView.Horizontal
        spacing: Math.max(16, Theme.px(16))
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: [""].concat(page.area.companies)

        delegate: FilterChip {
            required property string modelData

            text: modelData === "" ? qsTr("Everybody") : modelData
            checkable: false
            checked: page.area.company === modelData
            onClicked: page.area.choose(modelData)
        }
    }
    ListView {
        x: Theme.margin
        y: chips.y + chips.height + Theme.gap
        width: page.contentWidth
        height: page.contentBottom - y
        clip: true
        spacing: Math.max(16, Theme.px(16))
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // see ListPage
        model: page.area.rows

        delegate: ListRow {
            required property string number
            required property string name
            required detail
            required condition

            width: ListView.view.width
            glyph: "account-circle"
            text: name
            onClicked: page.area.open(number)
        }
    }
}
