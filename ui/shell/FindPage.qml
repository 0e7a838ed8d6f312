pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.keyboard
import ui.theme

// A list with a field to find somebody or something in it. The field stands in the title's place where the
// window is wide: while the keyboard is open the list keeps what room there is.
Frame {
    id: page

    required property KioskViewModel kiosk
    property string title
    property string hint
    property string empty // said where no row is
    property string foot // below the last row
    property alias rows: list.model
    property alias delegate: list.delegate
    property alias tools: bar.data // between the field and the rows, not while somebody types
    readonly property bool stacked: portrait || Theme.lowered // the field below the title
    readonly property bool typing: find.typing
    signal back
    signal searched(string text)

    function clear(): void {
        find.clear();
    }

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: page.stacked ? page.title : ""
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.back()
        onFinish: page.kiosk.finish()
    }
    FindField {
        id: find

        x: Theme.margin + (page.stacked ? 0 : header.titleX)
        y: page.stacked ? header.y + header.height + Theme.gap : header.y + (header.height - height) / 2
        width: page.stacked ? page.contentWidth : header.titleWidth
        hint: page.hint
        onSearched: text => page.searched(text)
    }
    Item {
        id: bar

        x: Theme.margin
        y: Math.max(header.y + header.height, find.y + find.height) + Theme.gap
        width: page.contentWidth
        height: visible ? childrenRect.height : 0
        visible: !page.typing
    }
    Label {
        id: nobody

        x: Theme.margin
        y: list.y
        width: page.contentWidth
        visible: list.count === 0
        quiet: true
        text: page.empty
    }
    ListView {
        id: list

        x: Theme.margin
        y: bar.y + bar.height + (bar.height > 0 ? Theme.gap : 0)
        width: page.contentWidth
        height: page.contentBottom - y
            - (page.typing ? KeyboardSize.height + KeyboardSize.candidates + Theme.gap : 0)
        clip: true
        cacheBuffer: 0 // Qt warns when rows it makes ahead are taken away
        spacing: Math.max(16, Theme.px(16))
        boundsBehavior: Flickable.StopAtBounds
        footer: Label {
            width: list.width
            topPadding: text === "" ? 0 : Theme.gap
            height: text === "" ? 0 : implicitHeight
            quiet: true
            text: page.foot
        }
    }
    ScrollMark {
        beside: list
    }
}
