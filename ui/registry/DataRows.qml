import QtQuick
import ui.components
import ui.theme

// What is written of somebody, line by line; a tap corrects the line.
Column {
    id: rows

    required property string name
    required property string company
    required property string phone
    signal corrected(string field)

    spacing: Math.max(16, Theme.px(16))

    ListRow {
        width: parent.width
        glyph: "account-circle"
        strong: true
        text: rows.name
        condition: qsTr("Correct")
        onClicked: rows.corrected("name")
    }
    ListRow {
        width: parent.width
        glyph: "domain"
        text: rows.company
        condition: qsTr("Correct")
        onClicked: rows.corrected("company")
    }
    ListRow {
        width: parent.width
        glyph: "phone"
        text: rows.phone
        condition: qsTr("Correct")
        onClicked: rows.corrected("phone")
    }
}
