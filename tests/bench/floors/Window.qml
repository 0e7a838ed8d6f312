import QtQuick

// The least that does what is measured: two pages; a tap shows the other one, a scan shows its
// text. Nothing behind it, no components, no theme.
Window {
    id: root

    required property string scanned
    property bool second: false

    width: 1920
    height: 1080
    onScannedChanged: second = !second

    Page {
        visible: !root.second
        answer: "#2b6e63"
        model: 8
    }
    Page {
        visible: root.second
        answer: "#b8302a"
        model: 2
    }
    MouseArea {
        anchors.fill: parent
        onClicked: root.second = !root.second
    }

    component Page: Rectangle {
        id: page

        required property color answer
        required property int model

        anchors.fill: parent
        color: "#f5f1ea"

        Rectangle {
            x: 60
            y: 40
            width: 600
            height: 140
            color: page.answer

            Text {
                anchors.centerIn: parent
                color: "white"
                font.pixelSize: 56
                text: root.scanned
            }
        }
        Grid {
            x: 72
            y: 200
            columns: page.model / 2
            spacing: 24

            Repeater {
                model: page.model

                Rectangle {
                    width: 1776 / (page.model / 2) - 24
                    height: 340
                    radius: 36
                    border.color: "#d8d0c4"

                    Text {
                        anchors.centerIn: parent
                        font.pixelSize: 44
                        text: "快递之家"
                    }
                }
            }
        }
    }
}
