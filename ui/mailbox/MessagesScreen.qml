pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell

// What waited for him; being here is having read it.
ListPage {
    id: page

    required property MessagesViewModel area

    title: qsTr("Messages for you")
    empty: qsTr("Nothing new")
    rows: area.rows
    onBack: kiosk.back()

    delegate: ListRow {
        required glyph
        required property string words
        required property string since

        width: ListView.view.width
        opens: false
        text: words
        condition: since
    }
}
