pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell

// Every reward; a tap opens its page.
ListPage {
    id: page

    required property RewardListViewModel area

    title: qsTr("What there is for points")
    hint: qsTr("Pieces come in under Restock, like any product")
    empty: qsTr("Nothing yet: the first one puts the tile on the couriers' screen")
    rows: area.rows
    onBack: kiosk.back()

    tools: [
        BigButton {
            glyph: "plus"
            text: qsTr("New reward")
            onClicked: page.area.open("")
        }
    ]

    delegate: ListRow {
        required glyph
        required detail
        required condition
        required property string number
        required property string name

        width: ListView.view.width
        text: name
        onClicked: page.area.open(number)
    }
}
