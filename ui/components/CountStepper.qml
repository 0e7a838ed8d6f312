import QtQuick
import ui.theme

// A small number between a minus and a plus.
Column {
    id: stepper

    property string label
    property string value
    signal shifted(int steps)

    spacing: Theme.tiny

    Label {
        width: parent.width
        quiet: true
        text: stepper.label
    }
    Item {
        width: parent.width
        height: Theme.touch

        BigButton {
            id: less

            width: Math.max(Theme.touch, Theme.px(140))
            minimumHeight: Theme.touch
            text: qsTr("%1: one less").arg(stepper.label)
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
            size: Theme.tileTitle
            strong: true
            text: stepper.value
        }
        BigButton {
            id: more

            anchors.right: parent.right
            width: less.width
            minimumHeight: Theme.touch
            text: qsTr("%1: one more").arg(stepper.label)
            onClicked: stepper.shifted(1)
            contentItem: IconWords {
                icon: "plus"
                size: Theme.tileTitle
            }
        }
    }
}
