import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// The new badge, to photograph. Gone afterwards: the code is kept nowhere.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property CardViewModel area

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: qsTr("Photograph this badge now")
        canGoBack: false
        secondsLeft: page.kiosk.secondsLeft
        onFinish: page.kiosk.finish()
    }
    Image {
        x: Theme.margin
        y: header.y + header.height + Theme.gap
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
        y: done.y + (page.portrait ? -height - Theme.gap : (done.height - height) / 2)
        width: page.portrait ? page.contentWidth : done.x - 2 * x
        quiet: true
        text: qsTr("It is shown only this once; a lost picture means a new badge")
    }
    BigButton {
        id: done

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: page.contentBottom - height
        width: page.portrait ? page.contentWidth : Theme.px(640)
        kind: "primary"
        glyph: "check-bold"
        text: qsTr("I have the picture")
        onClicked: page.area.photographed()
    }
}
