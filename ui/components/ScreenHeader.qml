import QtQuick
import ui.theme

// Back at the top left, the question in the middle, finish at the top right: always there.
Item {
    id: header

    property string title
    property bool canGoBack: true
    property bool canFinish: true
    property int secondsLeft: -1
    readonly property real titleX: label.x // where something may stand in the title's place
    readonly property real titleWidth: label.width
    signal back
    signal finish

    implicitHeight: Math.max(Theme.mainTouch, label.implicitHeight)

    BigButton {
        id: backButton

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        visible: header.canGoBack
        width: visible ? implicitWidth : 0
        minimumHeight: Theme.mainTouch
        glyph: "arrow-left"
        text: qsTr("Back")
        onClicked: header.back()
    }
    Label {
        id: label

        anchors.left: backButton.right
        anchors.leftMargin: header.canGoBack ? Theme.pad : 0
        anchors.right: finishButton.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.screenTitle
        strong: true
        text: header.title
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    CountdownButton {
        id: finishButton

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: header.canFinish
        width: visible ? implicitWidth : 0
        secondsLeft: header.secondsLeft
        onClicked: header.finish()
    }
}
