import QtQuick
import ui.components
import ui.theme

// Who is here, and what the scan did.
Item {
    id: welcome

    required property string initial
    required property string greeting
    required property string standing

    implicitHeight: Math.max(avatar.height, words.implicitHeight)

    Avatar {
        id: avatar

        anchors.verticalCenter: parent.verticalCenter
        initial: welcome.initial
    }
    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: avatar.right
        anchors.leftMargin: Theme.pad
        anchors.right: parent.right

        FitLabel {
            width: parent.width
            most: Math.max(Math.ceil(size * 1.6), 3 * Theme.minimumText) // two lines of the smallest
            size: Theme.screenTitle
            strong: true
            text: welcome.greeting
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Label {
            width: parent.width
            size: Theme.secondary
            color: Theme.colors.done
            text: welcome.standing
        }
    }
}
