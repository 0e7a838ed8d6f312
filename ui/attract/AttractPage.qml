import QtQuick
import ui.components
import ui.shell
import ui.theme

// Nobody is signed in: show your code. Layout only; AttractScreen brings the values. On an upright
// screen the board goes up and the card comes down for whoever sits.
Frame {
    id: page

    required property string stationName
    required property string clock
    required property string date
    required property var boardRows // plain objects: icon, title, detail; only what is true
    required property bool onDuty // somebody is there who can help
    required property int idleSeconds // until a session nobody touches ends

    property bool cameraReads: false // said in words; what it sees is shown nowhere

    signal enrolled

    readonly property real side: Theme.px(520) + Theme.px(56)
    readonly property bool turned: portrait && Theme.lowered
    readonly property real fold: Math.round(roomHeight * (Theme.largeType ? 0.55 : 0.52))
    readonly property real stripTop: portrait && !turned ? fold : 0

    drops: false
    headed: false

    Rectangle {
        id: strip

        x: page.portrait ? 0 : page.width - page.side - Theme.margin
        y: page.stripTop
        width: page.width - x
        height: page.turned ? page.roomHeight - page.fold : page.roomHeight - y
        color: Theme.colors.surface
    }
    Item {
        id: hall

        x: Theme.margin
        y: (page.turned ? strip.height : 0) + Theme.px(page.turned ? 48 : page.portrait ? 72 : 64)
        width: page.portrait ? page.contentWidth : strip.x - 2 * Theme.margin
        height: (page.portrait && !page.turned ? strip.y - Theme.section : page.contentBottom) - y

        Brand {
            id: brand

            width: parent.width
            stationName: page.stationName
        }
        Column {
            id: welcome

            width: parent.width
            anchors.top: brand.bottom
            anchors.topMargin: Theme.px(Theme.largeType ? 24 : page.portrait ? 72 : 48)

            FitLabel {
                width: parent.width
                most: Math.ceil(size * 1.5)
                size: Theme.greeting
                strong: true
                text: qsTr("Hello! Please show your code")
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Label {
                width: parent.width
                size: Theme.lead
                quiet: true
                text: page.cameraReads ? qsTr("Hold your code to the scanner or camera")
                                       : qsTr("Hold your QR code to the scanner below")
            }
        }
        HowToCard {
            anchors.top: welcome.bottom
            anchors.topMargin: Theme.px(Theme.small && !page.portrait ? 24 : 40)
            anchors.bottom: promise.top
            anchors.bottomMargin: Theme.gap
            width: parent.width
            onDuty: page.onDuty
            onEnrolled: page.enrolled()
        }
        Label {
            id: promise

            anchors.bottom: parent.bottom
            width: parent.width
            size: Theme.board
            quiet: true
            text: (page.cameraReads ? qsTr("Signs out after %1 s idle · No network, no picture kept")
                                    : qsTr("Signs out after %1 s idle · No network: your data stays here"))
                .arg(page.idleSeconds)
        }
    }
    Board {
        x: page.portrait ? Theme.margin : strip.x + Theme.px(56)
        y: strip.y + Theme.px(page.portrait ? 40 : 80)
        width: page.portrait ? page.contentWidth : Theme.px(520)
        height: (page.turned ? strip.height - Theme.gap : page.contentBottom) - y
        wide: page.portrait
        clock: page.clock
        date: page.date
        rows: page.boardRows
    }
}
