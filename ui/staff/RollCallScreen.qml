pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell

// Everybody inside, by name, for an evacuation.
ListPage {
    id: page

    required property RollCallViewModel area

    title: qsTr("Roll call: %1 inside").arg(area.inside)
    hint: area.maybeInside === 0 ? qsTr("That you read the names is noted")
        : qsTr("%1 more may be inside · that you read the names is noted").arg(area.maybeInside)
    rows: area.rows
    onBack: area.back()

    delegate: ListRow {
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
