pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.theme

// The sample badges, over everything but the footer. A tap goes the way of a scan.
FocusScope {
    id: tray

    required property KioskViewModel kiosk
    readonly property DemoViewModel demo: kiosk.demo
    readonly property int columns: width < height * 1.2 ? 2 : Theme.largeType ? 3 : 4
    signal closed

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Sample badges")

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.scrim

        MouseArea {
            anchors.fill: parent
            onClicked: tray.closed()
        }
    }
    Rectangle {
        width: parent.width - 2 * Theme.gap
        height: Math.min(parent.height - 2 * Theme.gap - Theme.top(parent.height), head.height + list.contentHeight + 3 * Theme.gap)
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        radius: Theme.radiusLarge
        color: Theme.colors.surface
        border.width: Theme.hairline
        border.color: Theme.colors.line

        MouseArea {
            anchors.fill: parent
        }
        Item {
            id: head

            x: Theme.gap
            y: Theme.gap
            width: parent.width - 2 * x
            height: Math.max(words.height, leave.height)

            Column {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: leave.x - Theme.gap

                Label {
                    width: parent.width
                    strong: true
                    text: qsTr("Tap a badge as if you scanned it")
                }
                Label {
                    width: parent.width
                    size: Theme.secondary
                    quiet: true
                    text: qsTr("PIN of all staff here: %1").arg(tray.demo === null ? "" : tray.demo.pin)
                }
            }
            BigButton {
                id: leave

                anchors.right: close.left
                anchors.rightMargin: Theme.gap
                visible: tray.kiosk.canLeaveDemo
                width: visible ? implicitWidth : 0
                glyph: "logout"
                text: qsTr("Leave the demo")
                onClicked: {
                    tray.closed();
                    tray.kiosk.leaveDemo();
                }
            }
            BigButton {
                id: close

                anchors.right: parent.right
                glyph: "close"
                text: qsTr("Close")
                implicitWidth: implicitContentWidth + leftPadding + rightPadding
                onClicked: tray.closed()
            }
        }
        GridView {
            id: list

            x: Theme.gap
            y: head.y + head.height + Theme.gap
            width: parent.width - 2 * x + Theme.gap
            height: parent.height - y
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            cellWidth: Math.floor(width / tray.columns)
            cellHeight: Math.max(Theme.touch, Theme.body * 3.3 + Theme.secondary * 1.4 + 2 * Theme.tiny) + Theme.gap
            model: tray.demo === null ? [] : tray.demo.samples

            delegate: Pressable {
                id: badge

                required property var modelData

                width: list.cellWidth - Theme.gap
                height: list.cellHeight - Theme.gap
                text: modelData.label
                description: modelData.kind
                onClicked: {
                    const code = modelData.code;
                    tray.closed();
                    tray.kiosk.scan(code);
                }

                contentItem: Item {
                    Icon {
                        id: mark

                        anchors.verticalCenter: parent.verticalCenter
                        name: "qrcode"
                        size: Theme.px(56)
                    }
                    Column {
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.left: mark.right
                        anchors.leftMargin: Theme.px(16)
                        anchors.right: parent.right

                        FitLabel {
                            width: parent.width
                            most: badge.availableHeight - kind.height
                            text: badge.text
                        }
                        Label {
                            id: kind

                            width: parent.width
                            size: Theme.secondary
                            quiet: true
                            text: badge.description
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
