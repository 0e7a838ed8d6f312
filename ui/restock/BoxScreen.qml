pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell

// A box nobody knows: staff tap the product it is, volunteers read what to do.
ListPage {
    id: page

    required property BoxViewModel area

    title: qsTr("Unknown code")
    hint: qsTr("%1: which product is it?").arg(area.code)
    empty: area.mayTie ? qsTr("%1: no product is set up yet").arg(area.code)
        : qsTr("%1: go back and choose the product from the list; tell the staff, they make the code known").arg(area.code)
    rows: area.rows
    onBack: kiosk.back()

    tools: [
        BigButton {
            visible: page.area.deed !== ""
            width: Math.min(implicitWidth, page.contentWidth)
            kind: "primary"
            glyph: "check-bold"
            text: page.area.deed
            onClicked: page.area.tie()
        },
        BigButton {
            visible: page.area.mayTie
            glyph: "plus"
            text: qsTr("It is something new")
            onClicked: page.area.setUpNew()
        }
    ]

    delegate: ListRow {
        required property string key
        required property string sign
        required property string what
        required condition

        width: ListView.view.width
        glyph: key === page.area.chosen ? "check" : sign
        strong: key === page.area.chosen
        text: what
        onClicked: page.area.choose(key)
    }
}
