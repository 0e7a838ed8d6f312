pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// One title: its cover, what it is, whether it is there, where it stands, and what can be done.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property TitleViewModel area

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.kiosk.back()
        onFinish: page.kiosk.finish()
    }
    Cover {
        id: cover

        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: Math.min(Theme.px(420), page.contentWidth * 0.35)
        height: Math.min(width * 1.4, page.contentBottom - y)
        visible: page.area.title !== ""
        title: page.area.title
        letters: page.area.cover
        picture: page.area.picture
    }
    Scroll {
        x: cover.x + cover.width + Theme.section
        y: cover.y
        width: page.contentWidth - cover.width - Theme.section
        height: page.contentBottom - y
        contentHeight: column.height

        Column {
            id: column

            width: parent.width
            spacing: Theme.gap

            Label {
                width: parent.width
                strong: true
                size: Theme.lead
                text: page.area.title
            }
            Label {
                width: parent.width
                visible: text !== ""
                quiet: true
                text: page.area.about
            }
            Label {
                width: parent.width
                strong: true
                text: page.area.standing
            }
            Label {
                width: parent.width
                visible: text !== ""
                text: page.area.places
            }
            Repeater {
                model: page.area.actions

                BigButton {
                    required property int index
                    required property var modelData

                    width: Math.min(column.width, Math.max(implicitWidth, Theme.px(420)))
                    kind: index === 0 ? "primary" : "secondary"
                    glyph: modelData.glyph
                    text: modelData.text
                    onClicked: page.area.act(modelData.key)
                }
            }
        }
    }
}
