pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell

// Everything the station may offer; a tap opens its page.
ListPage {
    id: page

    required property MenuViewModel area

    title: qsTr("Drinks and menu")
    hint: qsTr("Tap one: what came in, what is left, how it is offered")
    rows: area.rows
    onBack: kiosk.back()

    delegate: ListRow {
        required glyph
        required detail
        required condition
        required property string item
        required property string name

        width: ListView.view.width
        text: name
        onClicked: page.area.open(item)
    }
}
