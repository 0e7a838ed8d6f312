import QtQuick
import ui.components
import ui.theme

Rectangle {
    id: page

    required property var words

    color: Theme.colors.paper

    ScreenHeader {
        x: Theme.margin
        y: Theme.section
        width: parent.width - 2 * x
        title: page.words.title
        canFinish: false
    }
    Keypad {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        entered: 3
        purpose: page.words.yes
    }
}
