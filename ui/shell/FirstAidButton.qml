import QtQuick
import ui.components
import ui.theme

// First aid: green ground, white sign, one tap, no badge.
Pressable {
    id: button

    property bool explained: true

    text: qsTr("First aid")
    description: qsTr("No badge needed")
    ground: Theme.colors.firstAid
    edge: Theme.colors.firstAidEdge

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.px(20)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "medical-bag"
                size: Theme.px(64)
                color: Theme.colors.firstAidText
            }
            Label {
                id: name

                anchors.verticalCenter: parent.verticalCenter
                size: Theme.tileTitle
                strong: true
                color: Theme.colors.firstAidText
                text: button.text
                Accessible.ignored: true
            }
            FitLabel {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.explained
                width: Math.min(implicitWidth,
                    button.availableWidth - Theme.px(64) - name.width - 2 * row.spacing)
                most: button.availableHeight
                size: Theme.secondary
                color: Theme.colors.firstAidText
                text: button.description
            }
        }
    }
}
