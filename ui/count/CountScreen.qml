pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// A number for each product; below it stands what was typed so far. A tap on a line goes there.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property CountViewModel area

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: page.area.title
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.kiosk.back()
        onFinish: page.kiosk.finish()
    }
    Column {
        id: asked

        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.portrait ? page.contentWidth : pad.x - 2 * Theme.margin
        spacing: Theme.gap

        Label {
            width: parent.width
            size: Theme.lowered ? Theme.tileTitle : Theme.screenTitle
            strong: true
            text: page.area.question
        }
        Label {
            width: parent.width
            size: Theme.secondary
            quiet: true
            text: page.area.hint
        }
        BigButton {
            kind: "primary"
            glyph: "check-bold"
            text: qsTr("Note it")
            enabled: page.area.complete
            onClicked: page.area.accept()
        }
    }
    ListView {
        id: list

        x: Theme.margin
        y: asked.y + asked.height + Theme.gap
        width: asked.width
        height: (page.portrait ? pad.y - Theme.gap : page.contentBottom) - y
        visible: height >= Theme.touch
        clip: true
        spacing: Math.max(16, Theme.px(16))
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        model: page.area.rows

        Connections {
            target: page.area
            function onChanged() {
                list.positionViewAtIndex(page.area.currentRow, ListView.Contain);
            }
        }

        delegate: ListRow {
            required property string product
            required property string mark
            required property string name
            required property string standing
            required property bool current

            width: ListView.view.width
            strong: current
            glyph: mark
            text: name
            condition: standing
            onClicked: page.area.pick(product)
        }
    }
    ScrollMark {
        beside: list
    }
    Keypad {
        id: pad

        x: page.portrait ? Math.round((page.width - width) / 2) : page.width - Theme.margin - width
        y: page.contentBottom - height
        width: Theme.keypad
        clearText: page.area.digits === "" ? " " : page.area.digits
        purpose: page.area.question
        onDigit: value => page.area.digit(value)
        onBackspace: page.area.backspace()
        onCleared: page.area.clear()
    }
}
