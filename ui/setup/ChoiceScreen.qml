import QtQuick
import QtQuick.Controls.Basic
import CourierHome
import ui.components
import ui.shell
import ui.theme

// Nobody has set this machine up: two large choices.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property ChoiceViewModel area

    headed: false

    Column {
        id: words

        x: Theme.margin
        y: Theme.margin
        width: page.contentWidth
        spacing: Theme.tiny

        Label {
            width: parent.width
            size: Theme.heroTitle
            strong: true
            text: qsTr("Welcome")
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Label {
            width: parent.width
            quiet: true
            size: Theme.lead
            text: qsTr("There is no station on this computer yet")
        }
    }
    TileGrid {
        x: Theme.margin
        y: words.y + words.height + Theme.pad
        width: page.contentWidth
        height: page.contentBottom - y
        tiles: [
            {
                "key": "setup",
                "area": "me",
                "icon": "home",
                "title": qsTr("Set up this station"),
                "detail": qsTr("About five minutes; a phone to photograph two codes")
            },
            {
                "key": "demo",
                "area": "water",
                "icon": "card-account-details",
                "title": page.area.busy ? qsTr("One moment …") : qsTr("Try the demo"),
                "detail": qsTr("Made-up people, no scanner needed")
            }
        ]
        onOpened: key => key === "demo" ? page.area.tryDemo() : page.area.setUp()
    }
    BusyIndicator {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.section
        width: Theme.touch
        height: width
        visible: page.area.busy
        running: visible
    }
}
