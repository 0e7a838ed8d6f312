pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell

// What wants a hand first; a thing that is found is simply scanned, here too.
ListPage {
    id: page

    required property LoansDeskViewModel area

    title: qsTr("Loans and holds: %1 out").arg(area.out)
    hint: qsTr("What you find, scan it: it is back")
    empty: qsTr("Nothing is out, nothing waits")
    rows: area.rows
    onBack: page.kiosk.back()

    delegate: ActionRow {
        required property string about
        required property string mark
        required property string words
        required property string more
        required property bool pressing
        required property var deeds

        width: ListView.view.width
        glyph: mark
        text: words
        detail: more
        urgent: pressing
        actions: deeds
        onActed: key => page.area.act(about, key)
    }
}
