import QtQuick
import CourierHome
import ui.components
import ui.theme

// A page of staff with a list: title, a hint or what stands in for an empty list, tools, rows.
Frame {
    id: page

    required property KioskViewModel kiosk
    property alias title: header.title
    property alias canGoBack: header.canGoBack
    property string hint
    property string empty // said instead of the hint while there are no rows
    property alias rows: list.model
    property alias delegate: list.delegate
    property alias tools: bar.data // between the hint and the rows
    signal back

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.back()
        onFinish: page.kiosk.finish()
    }
    Label {
        id: words

        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.contentWidth
        height: text === "" ? 0 : implicitHeight
        visible: text !== ""
        quiet: true
        text: list.count === 0 && page.empty !== "" ? page.empty : page.hint
    }
    Flow {
        id: bar

        x: Theme.margin
        y: words.y + words.height + (words.height > 0 ? Theme.gap : 0)
        width: page.contentWidth
        spacing: Math.max(16, Theme.px(16))
    }
    ListView {
        id: list

        x: Theme.margin
        y: bar.y + bar.height + (bar.height > 0 ? Theme.gap : 0)
        width: page.contentWidth
        height: page.contentBottom - y
        clip: true
        spacing: Math.max(16, Theme.px(16))
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // else a page left at once is left with rows half made, and Qt warns
    }
    ScrollMark {
        beside: list
    }
}
