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

    contentItem: Item {
        implicitWidth: Math.max(beside.visible ? beside.implicitWidth : 0,
            below.visible ? below.implicitWidth : 0)
        implicitHeight: beside.visible ? beside.implicitHeight : below.implicitHeight

        IconWords {
            id: beside

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width)
            visible: !item.stacked
            icon: item.glyph
            words: item.text
            color: item.foreground
        }
        Icon {
            x: beside.width + Theme.px(16)
            anchors.verticalCenter: parent.verticalCenter
            visible: beside.visible && item.also !== ""
            name: item.also
            size: Theme.px(44)
            color: item.foreground
        }
        Column {
            id: below

            anchors.centerIn: parent
            visible: item.stacked

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
