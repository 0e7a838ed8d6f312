import QtQuick
import CourierHome
import ui.components
import ui.theme

// The beat to press to: a disc that swells, the time pressed so far, and silence for who counts
// himself. It beats while this is shown, and stops with it.
Rectangle {
    id: beat

    required property MetronomeViewModel metronome

    implicitHeight: Math.max(Theme.mainTouch, words.implicitHeight) + 2 * Theme.px(12)
    radius: Theme.radius
    color: Theme.colors.surface
    border.width: Theme.hairline
    border.color: Theme.colors.line
    Component.onCompleted: metronome.start()
    Component.onDestruction: metronome.stop()

    Item {
        id: place

        x: Theme.px(20)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mainTouch
        height: width

        Rectangle {
            id: disc

            anchors.centerIn: parent
            width: parent.width
            height: width
            radius: width / 2
            antialiasing: true
            color: beat.metronome.running ? Theme.colors.red : Theme.colors.line
        }
    }
    Connections {
        target: beat.metronome

        function onChanged(): void {
            if (beat.metronome.running)
                swell.restart();
        }
    }
    NumberAnimation {
        id: swell

        target: disc
        property: "scale"
        from: 1
        to: 0.6
        duration: 300
        easing.type: Easing.OutQuad
    }
    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: place.right
        anchors.leftMargin: Theme.px(20)
        anchors.right: hush.left
        anchors.rightMargin: Theme.px(16)

        Label {
            width: parent.width
            size: Theme.small ? Theme.body : Theme.tileTitle
            strong: true
            text: beat.metronome.timeToSwap ? qsTr("Change over!") : beat.metronome.pressedFor
        }
        Label {
            width: parent.width
            visible: !Theme.small
            size: Theme.secondary
            quiet: true
            text: qsTr("110 a minute")
        }
    }
    BigButton {
        id: hush

        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16)
        glyph: beat.metronome.running ? "stop" : "play"
        text: beat.metronome.running ? qsTr("Stop") : qsTr("Beat")
        onClicked: beat.metronome.toggle()
    }
}
