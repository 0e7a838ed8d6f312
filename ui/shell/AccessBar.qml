pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.theme

// What else makes the screen easier, above the footer, for whoever just tapped large type: it is
// there by then. Goes by itself, and with the screen it was opened on.
Rectangle {
    id: bar

    required property DisplayViewModel display
    required property string where // the screen's file, and what is answered over it
    readonly property bool narrow: cell < Theme.px(400) // then the words are small, below the icon
    readonly property real between: Math.max(16, Theme.px(16))
    readonly property real cell: (width - 2 * Theme.gap - 3 * between) / 4

    function show(): void {
        visible = true;
        life.restart();
    }

    visible: false
    height: row.height + 2 * Theme.gap
    radius: Theme.radiusLarge
    color: Theme.colors.paper
    border.width: Math.max(2, Theme.px(3))
    border.color: Theme.colors.ink2
    onWhereChanged: visible = false
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Easier to see and reach")

    MouseArea {
        anchors.fill: parent
    }
    Timer {
        id: life

        interval: 12000
        onTriggered: bar.visible = false
    }
    Loader { // most people never see it
        id: row

        x: Theme.gap
        y: Theme.gap
        active: bar.visible
        sourceComponent: Grid {
            columns: 4
            spacing: bar.between

            AccessSwitch {
                width: bar.cell
                stacked: bar.narrow
                glyph: "format-size"
                text: qsTr("Large type")
                checked: bar.display.largeType
                onClicked: {
                    bar.display.toggleLargeType();
                    bar.show();
                }
            }
            AccessSwitch {
                width: bar.cell
                stacked: bar.narrow
                glyph: "contrast-box"
                text: qsTr("High contrast")
                checked: bar.display.highContrast
                onClicked: {
                    bar.display.toggleContrast();
                    bar.show();
                }
            }
            AccessSwitch {
                width: bar.cell
                stacked: bar.narrow
                glyph: "wheelchair-accessibility"
                text: qsTr("Sitting down")
                checked: bar.display.seated
                onClicked: {
                    bar.display.toggleSeated();
                    bar.show();
                }
            }
            FooterItem {
                width: bar.cell
                stacked: bar.narrow
                glyph: "check-bold"
                text: qsTr("All right")
                ground: Theme.colors.surface
                edge: Theme.colors.line
                foreground: Theme.colors.ink
                onClicked: bar.visible = false
            }
        }
    }
}
