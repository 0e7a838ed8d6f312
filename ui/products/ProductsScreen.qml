pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.theme
import ui.shell

// What is stocked, by code, or what a search finds; a scanned box opens its product.
FindPage {
    id: page

    required property ProductsViewModel area

    title: qsTr("Products and places")
    hint: qsTr("Name, pinyin or code, or scan")
    empty: area.text === "" ? qsTr("Nothing is stocked yet: add something, or bring in a list") : qsTr("Nothing is called so; try fewer letters")
    rows: area.rows
    onBack: kiosk.back()
    onSearched: text => area.search(text)

    tools: [
        Flow {
            width: page.contentWidth
            spacing: Math.max(16, Theme.px(16))

            BigButton {
                glyph: "plus"
                text: qsTr("A new product")
                onClicked: page.area.add()
            }
            BigButton {
                glyph: "map-marker"
                text: qsTr("Places")
                onClicked: page.area.showPlaces()
            }
            BigButton {
                glyph: "usb-flash-drive"
                text: qsTr("Bring in a list")
                onClicked: page.area.bringIn()
            }
        }
    ]

    delegate: ListRow {
        required property string key
        required property string what
        required property string more
        required property string standing

        width: ListView.view.width
        glyph: "package-variant"
        text: what
        detail: more
        condition: standing
        onClicked: page.area.open(key)
    }
}
