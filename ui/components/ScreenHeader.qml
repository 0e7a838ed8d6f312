import QtQuick
import ui.theme

// Back at the top left, the question in the middle, finish at the top right: always there. For
// whoever sits, the two buttons lie above the footer, and the question above what it asks about.
Item {
    id: header

    property string title
    property bool canGoBack: true
    property bool canFinish: true
    property int secondsLeft: -1
    property real lift: 0 // pixels of words between the question and what lies within reach
    // How many pixels there are for them: what is only looked at may stand up there.
    readonly property real sky: Theme.lowered ? Math.max(0, Theme.top(Window.height) - label.height - Theme.gap) : 0
    readonly property real backWidth: backButton.width
    readonly property real titleX: label.x // where something may stand in the title's place
    readonly property real titleWidth: label.width
    readonly property real buttonsY: Theme.lowered ? parent.height - Theme.footer - Theme.header - y
        : Math.round((height - Theme.mainTouch) / 2)
    signal back
    signal finish

    implicitHeight: Theme.lowered ? 0 : Math.max(Theme.mainTouch, label.implicitHeight)

    BigButton {
        id: backButton

        y: header.buttonsY
        visible: header.canGoBack
        width: header.canGoBack ? implicitWidth : 0
        minimumHeight: Theme.mainTouch
        glyph: "arrow-left"
        text: qsTr("Back")
        onClicked: header.back()
    }
    Label {
        id: label

        x: Theme.lowered || !header.canGoBack ? 0 : backButton.width + Theme.pad
        y: Theme.lowered ? -header.lift - height : Math.round((header.height - height) / 2)
        width: Theme.lowered ? header.width : finishButton.x - Theme.gap - x
        size: Math.ceil(line.width) > width ? Theme.tileTitle : Theme.screenTitle // rather than break
        strong: true
        text: header.title
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    TextMetrics {
        id: line

        font.family: label.font.family
        font.pixelSize: Theme.screenTitle
        font.bold: true
        text: header.title
    }
    CountdownButton {
        id: finishButton

        anchors.right: parent.right
        y: header.buttonsY
        visible: header.canFinish
        width: header.canFinish ? implicitWidth : 0
        secondsLeft: header.secondsLeft
        onClicked: header.finish()
    }
}
