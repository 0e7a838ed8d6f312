pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// A newcomer who was here before: whose record it is, then both side by side.
Item {
    id: page

    required property KioskViewModel kiosk
    required property MergeViewModel area

    FindPage {
        anchors.fill: parent
        visible: !page.area.both
        kiosk: page.kiosk
        title: qsTr("Who was he before?")
        hint: qsTr("Who was he? Name, zsf, 4 digits, scan")
        empty: qsTr("Nobody is called so. Look by pinyin or by phone")
        rows: page.area.rows
        onBack: page.area.back()
        onSearched: text => page.area.search(text)

        tools: Label {
            width: page.width - 2 * Theme.margin
            text: qsTr("New: %1 · %2").arg("\u2068" + page.area.newName + "\u2069").arg(page.area.newDetail)
        }

        delegate: ListRow {
            required property string number
            required property string name
            required detail
            required condition

            width: ListView.view.width
            glyph: "account-circle"
            text: name
            onClicked: page.area.pick(number)
        }
    }
    Loader {
        y: -parent.y // it comes down by itself
        width: page.width
        height: page.height
        active: page.area.both
        sourceComponent: Frame {
            id: both

            // Words that have no room above the button stand higher, where nobody needs to reach.
            readonly property real lift: Theme.lowered ? Math.max(0, two.height + 2 * Theme.gap - one.y) : 0

            ScreenHeader {
                id: header

                x: Theme.margin
                y: Theme.gap
                width: both.contentWidth
                lift: both.lift
                title: qsTr("Are these two the same person?")
                secondsLeft: page.kiosk.secondsLeft
                onBack: page.area.back()
                onFinish: page.kiosk.finish()
            }
            Grid {
                id: two

                x: Theme.margin
                y: header.y + header.height + Theme.gap - both.lift
                columns: both.portrait ? 1 : 2
                spacing: Theme.gap

                PersonCard {
                    width: (both.contentWidth - (two.columns - 1) * Theme.gap) / two.columns
                    title: qsTr("Signed up just now")
                    name: page.area.newName
                    detail: page.area.newDetail
                }
                PersonCard {
                    width: (both.contentWidth - (two.columns - 1) * Theme.gap) / two.columns
                    title: qsTr("Known here: this record stays")
                    name: page.area.oldName
                    detail: page.area.oldDetail
                }
            }
            BigButton {
                id: one

                anchors.right: parent.right
                anchors.rightMargin: Theme.margin
                y: both.contentBottom - height
                width: both.portrait ? both.contentWidth : Math.max(Theme.px(640), implicitWidth)
                kind: "primary"
                glyph: "check-bold"
                text: qsTr("The same person: make them one")
                onClicked: page.area.merge()
            }
        }
    }
}
