pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell

// Items without a label, and the sticks their labels can be written on.
ListPage {
    id: page

    required property LabelsViewModel area

    title: qsTr("Labels")
    hint: area.busy ? qsTr("Drawing them …") : area.sticks.length > 0 ? qsTr("A stick takes them to a printer") : qsTr("Plug a stick in now: it takes them to a printer")
    empty: qsTr("Everything has its label")
    rows: area.rows
    onBack: kiosk.back()
    tools: Repeater {
        model: page.area.sticks

        BigButton {
            required property var modelData

            kind: "primary"
            glyph: "usb-flash-drive"
            text: modelData.title
            onClicked: page.area.write(modelData.key)
        }
    }

    delegate: ListRow {
        required property string mark
        required property string words
        required property string more

        width: ListView.view.width
        opens: false
        glyph: mark
        text: words
        condition: more
    }
}
