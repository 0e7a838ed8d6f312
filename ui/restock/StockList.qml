pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.theme

// What wants a hand, the worst first, or everything there is; above it the line that was booked last.
Item {
    id: stock

    required property RestockViewModel area

    Column {
        id: head

        width: parent.width
        spacing: Theme.gap

        ActionRow {
            width: parent.width
            visible: text !== ""
            glyph: "check-circle"
            text: stock.area.booked
            actions: [
                {
                    "key": "undo",
                    "glyph": "undo",
                    "text": qsTr("Undo")
                }
            ]
            onActed: stock.area.undo()
        }
        Label {
            width: parent.width
            visible: stock.area.booked === ""
            text: list.count > 0 || stock.area.everything ? qsTr("Scan a box, or tap a line")
                : qsTr("Nothing wants a hand. Did something come in? Scan the box")
        }
        Flow {
            width: parent.width
            spacing: Math.max(16, Theme.px(16))

            FilterChip {
                text: qsTr("To do")
                checkable: false
                checked: !stock.area.everything
                onClicked: stock.area.listAll(false)
            }
            FilterChip {
                text: qsTr("All products")
                checkable: false
                checked: stock.area.everything
                onClicked: stock.area.listAll(true)
            }
            BigButton {
                glyph: "dialpad"
                text: qsTr("Type a code")
                onClicked: stock.area.typeCode()
            }
            BigButton {
                glyph: "clipboard-list"
                text: qsTr("Shopping list")
                onClicked: stock.area.shop()
            }
            BigButton {
                visible: stock.area.maySetUp
                glyph: "archive"
                text: qsTr("Products and places")
                onClicked: stock.area.setUp()
            }
        }
    }
    ListView {
        id: list

        y: head.height + Theme.gap
        width: parent.width
        height: parent.height - y
        clip: true
        spacing: Math.max(16, Theme.px(16))
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // else a page left at once is left with rows half made, and Qt warns
        model: stock.area.rows

        delegate: ListRow {
            required property string key
            required property string sign
            required property string what
            required detail
            required condition

            width: ListView.view.width
            glyph: sign
            text: what
            onClicked: stock.area.choose(key)
        }
    }
    ScrollMark {
        beside: list
    }
}
