pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// Carrying logs away: one question at a time, then the bar, then what to do with the stick.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property ExportViewModel area
    readonly property string step: area.step
    readonly property var titles: ({
            "stick": qsTr("Which stick?"),
            "period": qsTr("Which days?"),
            "sets": qsTr("What shall leave?"),
            "second": qsTr("A second person"),
            "preview": qsTr("This leaves the station"),
            "writing": qsTr("Writing to the stick"),
            "end": area.endTitle,
            "past": qsTr("What left before")
        })

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        canGoBack: page.step !== "writing" && page.step !== "end"
        canFinish: page.step !== "writing"
        lift: page.step === "end" ? end.lift : 0
        title: page.titles[page.step]
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.area.back()
        onFinish: page.kiosk.finish()
    }
    Flow {
        id: tools

        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.contentWidth
        height: visible ? implicitHeight : 0
        spacing: Math.max(16, Theme.px(16))
        visible: page.step === "sets" || page.step === "stick" || page.step === "preview"

        FilterChip {
            visible: page.step === "sets"
            text: qsTr("Excel table")
            checkable: false
            checked: page.area.format === "xlsx"
            onClicked: page.area.useFormat("xlsx")
        }
        FilterChip {
            visible: page.step === "sets"
            text: qsTr("Plain text (CSV)")
            checkable: false
            checked: page.area.format === "csv"
            onClicked: page.area.useFormat("csv")
        }
        BigButton {
            visible: page.step === "sets"
            kind: "primary"
            glyph: "check-bold"
            text: qsTr("Go on")
            enabled: page.area.canGoOn
            onClicked: page.area.goOn()
        }
        BigButton {
            visible: page.step === "preview"
            kind: "primary"
            glyph: "usb-flash-drive"
            text: qsTr("Write it now")
            enabled: page.area.canGoOn
            onClicked: page.area.goOn()
        }
        BigButton {
            visible: page.step === "stick"
            glyph: "clock-outline"
            text: qsTr("What left before")
            onClicked: page.area.history()
        }
    }
    Label {
        id: hint

        x: Theme.margin
        y: tools.y + tools.height + (tools.visible ? Theme.gap : 0)
        width: page.contentWidth
        height: visible ? implicitHeight : 0
        visible: text !== ""
        quiet: true
        text: page.step === "stick" && list.count === 0 ? qsTr("Plug a stick in now: it appears here")
            : page.step === "past" && list.count === 0 ? qsTr("Nothing has left yet")
            : page.step === "preview" && list.count === 0 ? qsTr("Looking what there is…")
            : page.step === "preview" ? qsTr("Numbers in the open tables are replaced; the newest backup and a report go along") : ""
    }
    ListView {
        id: list

        x: Theme.margin
        y: hint.y + hint.height + (hint.visible ? Theme.gap : 0)
        width: page.contentWidth
        height: page.contentBottom - y
        visible: count > 0
        clip: true
        spacing: Math.max(16, Theme.px(16))
        cacheBuffer: 0 // a question that goes must not leave half-made lines behind
        boundsBehavior: Flickable.StopAtBounds
        model: page.area.rows

        delegate: ListRow {
            required property string key
            required property string words
            required property string more
            required property string standing
            required glyph

            width: ListView.view.width
            opens: page.step !== "preview" && page.step !== "past"
            text: words
            detail: more
            condition: standing
            onClicked: page.area.choose(key)
        }
    }
    ScrollMark {
        beside: list
    }
    SecondStep {
        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.contentWidth
        height: page.contentBottom - y
        visible: page.step === "second"
        portrait: page.portrait
        area: page.area
    }
    WritingStep {
        x: Theme.margin
        y: header.y + header.height + Theme.section
        width: page.contentWidth
        height: page.contentBottom - y
        visible: page.step === "writing"
        area: page.area
    }
    EndStep {
        id: end

        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.contentWidth
        height: page.contentBottom - y
        visible: page.step === "end"
        portrait: page.portrait
        sky: header.sky
        area: page.area
    }
}
