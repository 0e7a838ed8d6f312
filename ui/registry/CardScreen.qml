import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// The new badge, to photograph. Gone afterwards: the code is kept nowhere. A double tap on what
// led here must not close what nobody has seen.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property CardViewModel area
    readonly property string countdown: area.own && kiosk.secondsLeft >= 0 ? " · " + kiosk.secondsLeft : ""

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        lift: sky
        title: page.area.own ? qsTr("Photograph your badge now") : qsTr("Photograph this badge now")
        canGoBack: false
        canFinish: !page.area.own
        secondsLeft: page.kiosk.secondsLeft
        onFinish: page.kiosk.finish()
    }
    Image {
        x: Theme.margin
        y: header.y + header.height + Theme.gap - header.sky
        width: page.contentWidth
        height: Math.min(hint.y, done.y) - Theme.gap - y
        fillMode: Image.PreserveAspectFit
        cache: false
        source: page.area.picture
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The new badge")
    }
    Label {
        id: hint

        x: Theme.margin
        y: page.portrait ? done.y - height - Theme.gap : Math.round(page.contentBottom - Math.max(height, (done.height + height) / 2))
        width: page.portrait ? page.contentWidth : done.x - 2 * x
        quiet: true
        text: page.area.own ? qsTr("It is shown only this once. Your phone can be scanned here right away: you are in then")
            : qsTr("It is shown only this once; a lost picture means a new badge")
    }
    BigButton {
        id: done

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: page.contentBottom - height
        width: page.portrait ? page.contentWidth : Theme.px(640)
        kind: "primary"
        glyph: "check-bold"
        text: qsTr("I have the picture") + page.countdown
        onClicked: page.area.photographed()
    }
    TapGuard {
        id: guard

        anchors.bottomMargin: page.roomHeight - page.contentBottom
        moment: 1500
        Component.onCompleted: start()
    }
}
