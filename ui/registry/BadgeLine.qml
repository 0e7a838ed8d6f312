import QtQuick
import ui.components
import ui.theme

// One badge of a courier: whether it works, and what can be done about it.
Rectangle {
    id: line

    required property string words
    required property bool works
    readonly property bool narrow: width < Theme.px(1000) * Theme.textScale
    signal revoked
    signal reissued

    implicitHeight: column.height + 2 * Theme.px(16)
    radius: Theme.radius
    color: Theme.colors.surface
    border.width: Theme.hairline
    border.color: Theme.colors.line

    Grid {
        id: column

        x: Theme.gap
        y: Theme.px(16)
        width: parent.width - 2 * x
        columns: line.narrow ? 1 : 2
        spacing: Theme.px(16)
        verticalItemAlignment: Grid.AlignVCenter

        IconWords {
            width: Math.min(implicitWidth, line.narrow ? column.width : column.width - buttons.width - Theme.gap)
            height: Math.max(implicitHeight, line.narrow ? 0 : Theme.touch)
            icon: "qrcode"
            words: qsTr("Badge: %1").arg(line.words)
        }
        Row {
            id: buttons

            visible: line.works
            spacing: Math.max(16, Theme.px(16))

            BigButton {
                glyph: "close"
                text: qsTr("Lost: stop it")
                onClicked: line.revoked()
            }
            BigButton {
                glyph: "refresh"
                text: qsTr("New badge")
                onClicked: line.reissued()
            }
        }
    }
}
