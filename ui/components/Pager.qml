import QtQuick
import ui.theme

// Back and forth between pages; the place in words between the two.
Item {
    id: pager

    required property int page
    required property int count
    signal turned(int to)

    implicitHeight: Theme.touch

    BigButton {
        anchors.left: parent.left
        glyph: "chevron-left"
        text: qsTr("Previous page")
        enabled: pager.page > 0
        onClicked: pager.turned(pager.page - 1)
    }
    Label {
        anchors.centerIn: parent
        quiet: true
        text: qsTr("Page %1 of %2").arg(pager.page + 1).arg(pager.count)
    }
    BigButton {
        anchors.right: parent.right
        glyph: "chevron-right"
        text: qsTr("Next page")
        enabled: pager.page < pager.count - 1
        onClicked: pager.turned(pager.page + 1)
    }
}
