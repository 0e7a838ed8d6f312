pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.shell

// The return bin: every thing under the scanner is a row, the newest one first and in large type.
ListPage {
    id: page

    required property ReturnsViewModel area

    title: qsTr("Returned: %1").arg(area.returned)
    hint: qsTr("Scan the next one. Nothing more? Just walk on")
    canGoBack: area.staff
    rows: area.rows
    onBack: area.back()

    delegate: ReturnRow {
        width: ListView.view.width
    }
}
