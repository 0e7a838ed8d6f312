pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// A piece of the table of rights: what, and a tick for each role that may. One's own is in ink.
Column {
    id: table

    required property var roles // as they are called
    required property int mine // which of them is one's own, -1 for none
    required property var lines // plain objects: text, marks
    readonly property real column: Math.round(5.2 * Theme.board)

    Item {
        width: parent.width
        height: heads.height + Theme.tiny

        Row {
            id: heads

            anchors.right: parent.right

            Repeater {
                model: table.roles

                Label {
                    required property int index
                    required property string modelData

                    width: table.column
                    horizontalAlignment: Text.AlignHCenter
                    size: Theme.board
                    strong: index === table.mine
                    quiet: index !== table.mine
                    text: modelData
                }
            }
        }
    }
    Repeater {
        model: table.lines

        Item {
            id: line

            required property var modelData
            readonly property string whoMay: table.roles.filter((_, role) => modelData.marks[role]).join(", ")

            width: table.width
            height: what.height + 2 * what.y
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.text
            Accessible.description: whoMay

            Rectangle {
                width: parent.width
                height: Theme.hairline
                color: Theme.colors.line
            }
            Label {
                id: what

                y: Theme.px(6)
                width: parent.width - 3 * table.column
                size: Theme.secondary
                text: line.modelData.text
                Accessible.ignored: true
            }
            Row {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter

                Repeater {
                    model: line.modelData.marks

                    Item {
                        id: cell

                        required property int index
                        required property bool modelData

                        width: table.column
                        height: Theme.px(36)

                        Icon {
                            anchors.centerIn: parent
                            name: cell.modelData ? "check-bold" : "minus"
                            size: Theme.px(cell.modelData ? 36 : 24)
                            color: cell.modelData ? Theme.colors.ink : Theme.colors.ink2
                        }
                    }
                }
            }
        }
    }
}
