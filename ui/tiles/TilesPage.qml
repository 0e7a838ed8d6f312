import QtQuick
import ui.components
import ui.shell
import ui.theme

// The courier's own screen. Layout only; TilesScreen brings the values.
Frame {
    id: page

    required property var person // initial, surname, company, checkedInAt, visitsThisMonth, pointsAdded, points, pending
    required property string notice // empty: no bar
    required property var tiles // see TileGrid
    required property int secondsLeft
    signal notMe
    signal leave
    signal finish
    signal noticeOpened
    signal tileOpened(string area)
    signal usualTaken(string area)

    // A name written from right to left must not turn the sentence around it. Chinese and Latin
    // ones go without the marks, which no font has: looking for one takes as long as all the rest.
    function isolated(name: string): string {
        return /^[\u3400-\u9fff\w]*$/.test(name) ? name : "\u2068" + name + "\u2069";
    }

    function standingOf(person: var): string {
        return [
            person.company,
            qsTr("Checked in %1").arg(person.checkedInAt),
            qsTr("Visit %1 this month").arg(person.visitsThisMonth),
            person.pending ? qsTr("Points count once staff have confirmed you")
                : person.pointsAdded > 0 ? qsTr("Points +%1, now %2").arg(person.pointsAdded).arg(person.points)
                : qsTr("%1 points").arg(person.points)
        ].join(" · ");
    }

    readonly property bool below: portrait || Theme.lowered // the buttons have a row of their own

    Welcome {
        id: welcome

        x: Theme.margin
        y: Theme.lowered ? -height
            : page.portrait ? finishButton.y + finishButton.height + Theme.pad : Theme.section
        width: page.below ? page.contentWidth : notMeButton.x - x - Theme.gap
        initial: page.person.initial
        greeting: qsTr("Hello, %1").arg(page.isolated(page.person.surname))
        standing: page.standingOf(page.person)
    }
    BigButton {
        id: notMeButton

        x: page.below ? Theme.margin : leaveButton.x - width - Theme.gap
        y: finishButton.y
        minimumHeight: Theme.mainTouch
        text: qsTr("Not me")
        onClicked: page.notMe()
    }
    BigButton {
        id: leaveButton

        x: page.below ? notMeButton.x + notMeButton.width + Theme.gap
            : finishButton.x - width - Theme.gap
        y: finishButton.y
        minimumHeight: Theme.mainTouch
        glyph: "exit-run"
        text: qsTr("Leave")
        onClicked: page.leave()
    }
    CountdownButton {
        id: finishButton

        x: page.width - Theme.margin - width
        y: Theme.lowered ? page.contentBottom + Theme.lowBar + Theme.gap : Theme.section
        secondsLeft: page.secondsLeft
        onClicked: page.finish()
    }
    NoticeBar {
        id: bar

        x: Theme.margin
        y: (Theme.lowered ? 0 : Math.max(welcome.y + welcome.height, finishButton.y + finishButton.height))
            + Theme.pad
        width: page.contentWidth
        visible: page.notice !== ""
        text: page.notice
        onClicked: page.noticeOpened()
    }
    TileGrid {
        x: Theme.margin
        y: page.notice !== "" ? bar.y + bar.height + Theme.pad : bar.y
        width: page.contentWidth
        height: page.contentBottom - y
        tiles: page.tiles
        onOpened: area => page.tileOpened(area)
        onUsualTaken: area => page.usualTaken(area)
    }
}
