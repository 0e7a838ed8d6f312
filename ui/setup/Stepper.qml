import QtQuick
import ui.components
import ui.theme

// A time of day between a large minus and a large plus.
Column {
    id: stepper

    property string label
    property string value
    signal shifted(int steps)

    spacing: Theme.tiny

    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        quiet: true
        text: stepper.label
    }
    Item {
        width: parent.width
        height: Theme.mainTouch

        BigButton {
            id: less

            width: Math.max(Theme.mainTouch, Theme.px(140))
            minimumHeight: Theme.mainTouch
            text: qsTr("%1: half an hour earlier").arg(stepper.label)
            onClicked: stepper.shifted(-1)
            contentItem: IconWords {
                icon: "minus"
                size: Theme.tileTitle
            }
        }
        Label {
            anchors.left: less.right
            anchors.right: more.left
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            size: Theme.screenTitle
            strong: true
            text: stepper.value
        }
        BigButton {
            id: more

            anchors.right: parent.right
            width: less.width
            minimumHeight: Theme.mainTouch
            text: qsTr("%1: half an hour later").arg(stepper.label)
            onClicked: stepper.shifted(1)
            contentItem: IconWords {
                icon: "plus"
                size: Theme.tileTitle
            }
        }
    }
}
