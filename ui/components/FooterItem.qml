import QtQuick
import ui.theme

// One item of the footer: quiet, but as large to the finger as any other.
Pressable {
    id: item

    property string glyph
    property bool stacked: false // the word below the icon, where width is short

    ground: "transparent"
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
            color: Theme.colors.ink2
        }
        Column {
            id: below

            anchors.centerIn: parent
            visible: item.stacked

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: item.glyph
                size: Theme.px(44)
                color: Theme.colors.ink2
            }
            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                wrapMode: Text.NoWrap
                size: Theme.board
                quiet: true
                text: item.text
                Accessible.ignored: true
            }
        }
    }
}
