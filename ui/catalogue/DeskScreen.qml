pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell

// All titles for staff: the last that came, or what is found; a scanned book opens or begins one.
FindPage {
    id: page

    required property DeskViewModel area

    title: qsTr("Books and things")
    hint: qsTr("Title, author, pfdsj, or scan")
    empty: area.text === "" ? qsTr("Nothing is here yet: scan the ISBN of a book") : qsTr("Nothing is called so; try fewer letters")
    rows: area.rows
    onBack: kiosk.back()
    onSearched: text => area.search(text)

    tools: Flow {
        width: page.contentWidth
        spacing: 16

        BigButton {
            glyph: "barcode-scan"
            text: qsTr("Go along the shelves")
            onClicked: page.area.takeStock()
        }
        BigButton {
            visible: page.area.mayKeep
            glyph: "usb-flash-drive"
            text: qsTr("Bring a catalogue in")
            onClicked: page.area.bringIn()
        }
        BigButton {
            visible: page.area.mayKeep
            glyph: "account-arrow-right"
            text: qsTr("Loans and holds")
            onClicked: page.area.showLoans()
        }
        BigButton {
            visible: page.area.mayKeep
            glyph: "plus"
            text: qsTr("New title")
            onClicked: page.area.add()
        }
        BigButton {
            visible: text !== ""
            glyph: "printer"
            text: page.area.labels
            onClicked: page.area.label()
        }
    }

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
