pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell

// Kits, shelves and fridges.
ListPage {
    id: page

    required property StockPlacesViewModel area

    title: qsTr("Places")
    empty: qsTr("No place is set up yet")
    rows: area.rows
    onBack: kiosk.back()

    tools: BigButton {
        glyph: "plus"
        text: qsTr("Another place")
        onClicked: page.area.open("")
    }

    delegate: ListRow {
        required property string key
        required property string sign
        required property string what
        required property string more

        width: ListView.view.width
        glyph: sign
        text: what
        detail: more
        onClicked: page.area.open(key)
    }
}
