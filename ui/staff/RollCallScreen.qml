pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// Everybody inside, by name, for an evacuation.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property RollCallViewModel area

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: qsTr("Roll call: %1 inside").arg(page.area.inside)
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.area.back()
        onFinish: page.kiosk.finish()
    }
    Label {
        id: summary

        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.contentWidth
        quiet: true
        text: page.area.maybeInside === 0 ? qsTr("That you read the names is noted")
            : qsTr("%1 more may be inside · that you read the names is noted").arg(page.area.maybeInside)
    }
    ListView {
        x: Theme.margin
        y: summary.y + summary.height + Theme.gap
        width: page.contentWidth
        height: page.contentBottom - y
        clip: true
        spacing: Math.max(16, Theme.px(16))
        boundsBehavior: Flickable.StopAtBounds
        model: page.area.rows

        delegate: ListRow {
            id: line

            required property string name
            required property string company
            required property string since
            required property bool sure

            width: ListView.view.width
            opens: false
            glyph: sure ? "account-check" : "account-question"
            text: name
            detail: company
            condition: sure ? qsTr("since %1").arg(since) : qsTr("maybe, since %1").arg(since)
        }
    }
}
