pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell

// The groups, then the settings of one: what each is now, and which ones differ from the default.
ListPage {
    id: page

    required property SettingsViewModel area

    title: area.title
    hint: qsTr("A change holds at once, and it is noted who made it")
    rows: area.rows
    onBack: area.back()

    delegate: ListRow {
        required property string key
        required property string name
        required glyph
        required detail
        required condition

        width: ListView.view.width
        text: name
        onClicked: page.area.open(key)
    }
}
