pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// Everybody, masked: whom staff are to confirm, by company, or found; a scanned badge opens its page.
FindPage {
    id: page

    required property PeopleViewModel area

    title: qsTr("People")
    hint: qsTr("Name, zsf, 4 digits, or scan")
    empty: area.text === "" ? qsTr("Nobody is signed up yet") : qsTr("Nobody is called so; try fewer letters")
    foot: area.more ? qsTr("Type a name to find anybody else") : ""
    rows: area.rows
    onBack: kiosk.back()
    onSearched: text => area.search(text)

    tools: [
        BigButton {
            id: enrol

            glyph: "account-plus"
            text: qsTr("Sign somebody up")
            onClicked: page.area.enrol()
        },
        ListView {
            x: page.portrait ? 0 : enrol.width + Theme.pad
            y: page.portrait ? enrol.height + Theme.gap : 0
            width: page.contentWidth - x
            height: Theme.touch
            orientation: ListView.Horizontal
            spacing: Math.max(16, Theme.px(16))
            clip: true
            cacheBuffer: 0
            boundsBehavior: Flickable.StopAtBounds
            model: page.area.chips

            delegate: FilterChip {
                required property string key
                required property string words
                required property bool chosen

                text: words
                checkable: false
                checked: chosen
                onClicked: {
                    page.clear();
                    page.area.choose(key);
                }
            }
        }
    ]

    delegate: ListRow {
        required property string number
        required property string name
        required detail
        required condition

        width: ListView.view.width
        glyph: "account-circle"
        text: name
        onClicked: page.area.open(number)
    }
}
