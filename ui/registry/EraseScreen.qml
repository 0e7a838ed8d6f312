import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// Who it is, what goes, and one button.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property EraseViewModel area
    // Words that have no room above the button stand higher, where nobody needs to reach.
    readonly property real lift: Theme.lowered ? Math.max(0, words.height + 2 * Theme.gap - button.y) : 0

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        lift: page.lift
        title: qsTr("Erase everything about this person")
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.area.back()
        onFinish: page.kiosk.finish()
    }
    Column {
        id: words

        x: Theme.margin
        y: header.y + header.height + Theme.gap - page.lift
        width: page.contentWidth
        spacing: Theme.gap

        PersonCard {
            width: parent.width
            name: page.area.name
            detail: page.area.detail
        }
        Label {
            width: parent.width
            size: Theme.lead
            text: qsTr("Only when he asks for it. Name, phone, badges, visits and points go now and for good; the figures of the day stay, without him.")
        }
        Label {
            width: parent.width
            quiet: true
            text: qsTr("Old backups still hold him for some months; whoever restores one forgets him again by itself.")
        }
    }
    BigButton {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: page.contentBottom - height
        width: page.portrait ? page.contentWidth : Math.max(Theme.px(640), implicitWidth)
        kind: "danger"
        glyph: "delete"
        text: qsTr("Erase everything")
        onClicked: page.area.erase()
    }
}
