pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell

// What to count, what waits for another person, and what counts found.
ListPage {
    id: page

    required property CountsViewModel area

    title: qsTr("Counts")
    hint: qsTr("Tap a kit or a shelf and count what lies there")
    empty: qsTr("Nothing is stocked yet")
    rows: area.rows
    onBack: kiosk.back()

    delegate: ListRow {
        required property string key
        required property string mark
        required property string words
        required property string more
        required property string standing
        required property bool bold

        width: ListView.view.width
        opens: key !== ""
        strong: bold
        glyph: mark
        text: words
        detail: more
        condition: standing
        onClicked: page.area.open(key)
    }
}
