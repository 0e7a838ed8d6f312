pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// One item of the footer: quiet, but as large to the finger as any other.
Pressable {
    id: item

    property string glyph
    property string also // a second icon, after the first
    property bool stacked: false // the word below the icon, where width is short

    ground: "transparent"
    foreground: Theme.colors.ink2
    edge: ground
    leftPadding: Theme.px(20)
    rightPadding: Theme.px(20)

    contentItem: Loader {
        sourceComponent: item.stacked ? below : beside
    }

    Component {
        id: beside

        Item {
            implicitWidth: named.implicitWidth
            implicitHeight: named.implicitHeight

            IconWords {
                id: named

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width)
                icon: item.glyph
                words: item.text
                color: item.foreground
            }
            Icon {
                x: named.width + Theme.px(16)
                anchors.verticalCenter: parent.verticalCenter
                visible: item.also !== ""
                name: item.also
                size: Theme.px(44)
                color: item.foreground
            }
        }
    }
    Component {
        id: below

        Item {
            implicitWidth: piled.implicitWidth
            implicitHeight: piled.implicitHeight

            Column {
                id: piled

                anchors.centerIn: parent

                Row {
                    anchors.horizontalCenter: parent.horizontalCenter
                    spacing: Theme.tiny

                    Icon {
                        name: item.glyph
                        size: Theme.px(44)
                        color: item.foreground
                    }
                    Icon {
                        visible: item.also !== ""
                        name: item.also
                        size: Theme.px(44)
                        color: item.foreground
                    }
                }
                Label {
                    anchors.horizontalCenter: parent.horizontalCenter
                    wrapMode: Text.NoWrap
                    size: Theme.board
                    color: item.foreground
                    text: item.text
                    Accessible.ignored: true
                }
            }
        }
    }
}
