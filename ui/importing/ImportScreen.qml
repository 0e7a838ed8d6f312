pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell

// A list on a stick: which stick, which file, what it would do, and a button for all of it.
ListPage {
    id: page

    required property ImportViewModel area

    title: area.title
    hint: area.hint
    rows: area.rows
    onBack: area.back()

    tools: [
        BigButton {
            visible: page.area.ready
            kind: "primary"
            glyph: "check-bold"
            text: qsTr("Bring all of it in")
            onClicked: page.area.bringIn()
        },
        FilterChip {
            visible: page.area.before !== ""
            width: Math.min(implicitWidth, page.contentWidth)
            text: page.area.before
            checkable: false
            checked: page.area.again
            onClicked: page.area.switchAgain()
        }
    ]

    delegate: ListRow {
        required property string key
        required property string sign
        required property string what
        required property string more
        required property string standing
        required property bool wrong

        width: ListView.view.width
        opens: key !== ""
        strong: wrong
        glyph: sign
        text: what
        detail: more
        condition: standing
        onClicked: page.area.choose(key)
    }
}
