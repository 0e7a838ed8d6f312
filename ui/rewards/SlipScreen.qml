import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// The slip, to photograph. It can be shown again any time; the picture taken before is void then.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property SlipViewModel area
    readonly property bool wide: !portrait

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        lift: sky
        title: page.area.title
        canGoBack: false
        secondsLeft: page.kiosk.secondsLeft
        onFinish: page.kiosk.finish()
    }
    Rectangle {
        id: paper

        readonly property real ceiling: header.y + header.height + Theme.gap - header.sky
        readonly property real floor: page.wide ? page.contentBottom : words.y - Theme.gap

        x: page.wide ? page.width - Theme.margin - width : Math.round((page.width - width) / 2)
        y: ceiling
        width: Math.min(floor - ceiling, page.wide ? page.contentWidth / 2 : page.contentWidth)
        height: width
        radius: Theme.radius
        color: "white" // a scanner wants white paper, at night too

        Image {
            anchors.fill: parent
            anchors.margins: Theme.tiny
            fillMode: Image.PreserveAspectFit
            smooth: false
            cache: false
            source: page.area.picture
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The code of the slip")
        }
    }
    Column {
        id: words

        x: Theme.margin
        y: done.y - height - Theme.gap
        width: page.wide ? paper.x - 2 * Theme.margin : page.contentWidth
        spacing: Theme.gap

        Label {
            width: parent.width
            size: Theme.lead
            strong: true
            text: qsTr("Photograph it and show it to the staff: they scan it and give it to you")
        }
        Label {
            width: parent.width
            quiet: true
            text: page.area.until
        }
    }
    BigButton {
        id: done

        x: Theme.margin
        y: page.contentBottom - height
        width: words.width
        kind: "primary"
        glyph: "check-bold"
        text: qsTr("I have the picture")
        onClicked: page.area.close()
    }
    TapGuard {
        anchors.bottomMargin: page.roomHeight - page.contentBottom
        moment: 1500
        Component.onCompleted: start()
    }
}
