pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// What to buy, and the same as codes for a phone.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property ShoppingViewModel area
    readonly property bool copying: area.picture !== ""

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        lift: page.copying ? sky : 0
        title: page.copying ? qsTr("Scan this with your phone") : qsTr("Shopping list")
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.area.back()
        onFinish: page.kiosk.finish()
    }
    Loader {
        x: Theme.margin
        y: header.y + header.height + Theme.gap - header.lift
        width: page.contentWidth
        height: page.contentBottom - y
        sourceComponent: page.copying ? copy : list
    }
    Component {
        id: list

        Item {
            BigButton {
                id: take

                visible: page.area.something
                kind: "primary"
                glyph: "qrcode"
                text: qsTr("Take the list to my phone")
                onClicked: page.area.copy()
            }
            Label {
                width: parent.width
                visible: rows.count === 0
                text: qsTr("Nothing to buy: there is enough of everything")
            }
            ListView {
                id: rows

                y: take.visible ? take.height + Theme.gap : 0
                width: parent.width
                height: parent.height - y
                clip: true
                spacing: Math.max(16, Theme.px(16))
                boundsBehavior: Flickable.StopAtBounds
                cacheBuffer: 0 // else a page left at once is left with rows half made, and Qt warns
                model: page.area.rows

                delegate: ListRow {
                    required property string sign
                    required property string what
                    required detail
                    required condition

                    width: ListView.view.width
                    opens: false
                    glyph: sign
                    text: what
                }
            }
            ScrollMark {
                beside: rows
            }
        }
    }
    Component {
        id: copy

        Item {
            Image {
                width: parent.width
                height: parent.height - (pages.visible ? pages.height + Theme.gap : 0)
                fillMode: Image.PreserveAspectFit
                cache: false
                source: page.area.picture
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("The shopping list as a code")
            }
            Pager {
                id: pages

                anchors.bottom: parent.bottom
                width: parent.width
                visible: count > 1
                page: page.area.page
                count: page.area.pages
                onTurned: to => page.area.turn(to)
            }
        }
    }
}
