pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell

// What wants a hand, and how long somebody has for it; then his own list, to tick off.
ListPage {
    id: page

    required property PlanViewModel area

    title: area.title
    hint: area.hint
    empty: qsTr("Nothing wants a hand now, thank you")
    rows: area.rows
    onBack: kiosk.back()

    tools: [
        Repeater {
            model: page.area.choices

            BigButton {
                required property var modelData

                glyph: "clock-fast"
                text: modelData.text
                onClicked: page.area.start(modelData.minutes)
            }
        },
        BigButton {
            visible: page.area.planned
            kind: page.area.anyDone ? "primary" : "secondary"
            glyph: page.area.anyDone ? "check-all" : "cancel"
            text: page.area.anyDone ? qsTr("That is it, note my time") : qsTr("Not now after all")
            onClicked: page.area.finish()
        },
        BigButton {
            visible: !page.area.planned
            kind: "quiet"
            glyph: "trending-down"
            text: qsTr("Will it last?")
            onClicked: page.area.showForecast()
        }
    ]

    delegate: ActionRow {
        required glyph
        required property int line
        required property string name
        required property string why
        required property bool finished
        required property bool opens

        width: ListView.view.width
        text: name
        detail: why
        actions: line < 0 ? [] : finished ? [
            {
                "key": "undo",
                "glyph": "undo",
                "text": qsTr("Not yet")
            }
        ] : [
            {
                "key": "done",
                "glyph": "check",
                "text": qsTr("Done")
            }
        ].concat(opens ? [
            {
                "key": "open",
                "glyph": "chevron-right",
                "text": qsTr("Open")
            }
        ] : [])
        onActed: key => key === "open" ? page.area.open(line) : page.area.tick(line, key === "done")
    }
}
