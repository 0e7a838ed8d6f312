pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell

// Every kit and the AED: how they stand, and a button for each thing to do.
ListPage {
    id: page

    required property KitsViewModel area

    title: qsTr("Kits and AED")
    empty: qsTr("There is no kit yet: staff choose a list to start from")
    rows: area.rows
    onBack: kiosk.back()
    tools: [
        BigButton {
            visible: page.area.maySetUp
            glyph: "plus"
            text: page.area.hasKit ? qsTr("Another kit") : qsTr("Set up the first kit")
            onClicked: page.area.setUpNew()
        },
        BigButton {
            visible: page.area.maySetUp
            glyph: "archive"
            text: qsTr("Products and places")
            onClicked: page.area.showProducts()
        }
    ]
    delegate: ActionRow {
        required property var modelData

        width: ListView.view.width
        glyph: modelData.mark
        text: modelData.title
        detail: modelData.more
        urgent: modelData.presses
        actions: modelData.actions
        onActed: verb => page.area.act(modelData.number, verb)
    }
}
