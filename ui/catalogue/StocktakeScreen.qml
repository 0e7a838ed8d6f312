pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// Which shelf, then scan after scan, then what is missing.
ListPage {
    id: page

    required property StocktakeViewModel area

    title: qsTr("Stocktake of books")
    hint: area.hint
    empty: area.step === "missing" ? qsTr("Nothing is missing") : area.step === "scan" ? area.hint : qsTr("Nothing is here yet")
    rows: area.rows
    onBack: area.step === "missing" ? area.again() : kiosk.back()
    tools: [
        IconWords {
            visible: page.area.told !== ""
            width: Math.min(implicitWidth, page.contentWidth)
            icon: page.area.good ? "check-bold" : "alert"
            words: page.area.told
            strong: true
            color: page.area.good ? Theme.colors.done : Theme.colors.noticeMark
        },
        BigButton {
            visible: page.area.step === "scan"
            kind: "primary"
            glyph: "check-bold"
            text: qsTr("All scanned: it is over")
            onClicked: page.area.end()
        },
        BigButton {
            visible: page.area.mayLose
            glyph: "help"
            text: qsTr("All of these are lost")
            onClicked: page.area.lose()
        }
    ]

    delegate: ListRow {
        required property string key
        required opens
        required property string mark
        required property string words
        required property string more

        width: ListView.view.width
        glyph: mark
        text: words
        detail: more
        onClicked: page.area.begin(key)
    }
}
