pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.shell

// What there is to borrow: the last that came, or what is found while somebody types.
FindPage {
    id: page

    required property SearchViewModel area

    title: qsTr("Books and things")
    hint: qsTr("Title, author, pfdsj, or scan a book")
    empty: area.text === "" ? qsTr("Nothing is here yet") : qsTr("Nothing is called so; try fewer letters")
    rows: area.rows
    onBack: kiosk.back()
    onSearched: text => area.search(text)

    delegate: TitleLine {
        required property string number
        required property string title
        required cover
        required picture
        required detail
        required condition

        width: ListView.view.width
        text: title
        onClicked: page.area.open(number)
    }
}
