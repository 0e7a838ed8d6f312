pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell

// What earns points; a tap changes a line.
ListPage {
    id: page

    required property RulesViewModel area

    title: qsTr("What earns points")
    hint: qsTr("A change holds from the next time on; what was earned stays")
    rows: area.rows
    onBack: kiosk.back()

    delegate: ListRow {
        required property string event
        required property string name
        required detail
        required condition

        width: ListView.view.width
        glyph: "star-circle"
        text: name
        onClicked: page.area.open(event)
    }
}
