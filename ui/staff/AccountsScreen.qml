pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell

// Everybody of the staff: role, and what is the matter with the account.
ListPage {
    id: page

    required property AccountsViewModel area

    title: qsTr("Staff")
    rows: area.rows
    onBack: kiosk.back()

    tools: [
        BigButton {
            glyph: "account-plus"
            text: qsTr("Add somebody")
            onClicked: page.area.add()
        },
        BigButton {
            glyph: "shield-key"
            text: qsTr("Who may do what")
            onClicked: page.area.showRights()
        }
    ]

    delegate: ListRow {
        required property string number
        required property string name
        required property bool works
        required detail
        required condition

        width: ListView.view.width
        glyph: works ? "account-circle" : "account-lock"
        text: name
        onClicked: page.area.open(number)
    }
}
