pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell

// What the stock will come to, with the numbers behind it.
ListPage {
    id: page

    required property ForecastViewModel area

    title: qsTr("Will it last?")
    hint: area.hint
    empty: qsTr("Nothing is stocked yet")
    rows: area.rows
    onBack: kiosk.back()

    delegate: ListRow {
        required glyph
        required detail
        required condition
        required property string name

        width: ListView.view.width
        opens: false
        strong: true
        text: name
    }
}
