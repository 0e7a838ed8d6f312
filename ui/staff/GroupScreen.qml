pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell

// Pages of one kind, one line each, with what is done there.
ListPage {
    id: page

    required property GroupViewModel area

    title: area.title
    rows: area.rows
    onBack: kiosk.back()

    delegate: ListRow {
        required property string key
        required property string sign
        required property string what
        required property string about

        width: ListView.view.width
        glyph: sign
        text: what
        detail: about
        onClicked: page.area.open(key)
    }
}
