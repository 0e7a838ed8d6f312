pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// The items of a title, and how further ones come: by scanning their labels.
ListPage {
    id: page

    required property PiecesViewModel area

    title: qsTr("Copies")
    hint: area.heading
    empty: area.heading + "\n" + qsTr("No copy yet: scan the label that sticks on it, or give it a number")
    rows: area.rows
    onBack: kiosk.back()
    tools: [
        BigButton {
            kind: "primary"
            glyph: "plus"
            text: qsTr("One more, with a number of ours")
            onClicked: page.area.add()
        },
        BigButton {
            glyph: "pencil"
            text: qsTr("Change it")
            onClicked: page.area.edit()
        },
        TextInputField {
            width: Math.min(Theme.px(420), page.contentWidth)
            hint: qsTr("Shelf of the next ones")
            maximumLength: 30
            text: page.area.shelf
            onTextChanged: page.area.writeShelf(text)
            Accessible.name: hint
        },
        Repeater {
            model: page.area.kinds

            FilterChip {
                required property var modelData

                text: modelData.title
                checkable: false
                checked: page.area.kind === modelData.key
                onClicked: page.area.setKind(modelData.key)
            }
        }
    ]

    delegate: ActionRow {
        required property string number
        required property string mark
        required property string words
        required property string more
        required actions

        width: ListView.view.width
        glyph: mark
        text: words
        detail: more
        onActed: key => page.area.act(number, key)
    }
}
