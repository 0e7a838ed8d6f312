import QtQuick

// Takes all taps for a moment after something new came up: a double tap is one tap.
MouseArea {
    id: guard

    property alias moment: timer.interval // milliseconds

    function start(): void {
        timer.restart();
    }

    anchors.fill: parent
    visible: timer.running

    Timer {
        id: timer

        interval: 400
    }
}
