import QtQuick
import ui.components
import ui.theme

// One place among all: its name large, what it is, and how it stands, in words and a picture.
Pressable {
    id: cell

    required property string name
    required property string kind
    required property string mark
    required property string condition
    required property string detail
    required property string tone // free, taken, alert or shut
    readonly property bool alert: tone === "alert"

    text: kind + " " + name
    description: [condition, detail].filter(part => part !== "").join(" · ")
    radius: Theme.radius
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    ground: alert ? Theme.colors.notice : tone === "shut" ? Theme.colors.paper : Theme.colors.surface
    edge: Theme.colors.line
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 2 * Theme.gap)

    contentItem: Item {
        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width

            Item {
                width: parent.width
                height: Math.max(figure.height, sort.height)

                FitLabel {
                    id: figure

                    width: Math.min(implicitWidth, Math.round(parent.width * 0.6))
                    most: Math.max(Theme.tileTitle * 1.5, Theme.minimumText * 3)
                    size: Theme.tileTitle
                    strong: true
                    color: cell.tone === "shut" ? Theme.colors.ink2 : Theme.colors.ink
                    text: cell.name
                    Accessible.ignored: true
                }
                Label {
                    id: sort

                    anchors.left: figure.right
                    anchors.leftMargin: Theme.tiny
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    horizontalAlignment: Text.AlignRight
                    size: Theme.board
                    quiet: true
                    text: cell.kind
                    Accessible.ignored: true
                }
            }
            IconWords {
                width: Math.min(implicitWidth, parent.width)
                icon: cell.mark
                words: cell.condition
                size: Theme.secondary
                color: cell.alert ? Theme.colors.noticeText
                    : cell.tone === "free" ? Theme.colors.done : Theme.colors.ink
            }
            Label {
                width: parent.width
                visible: !Theme.small
                size: Theme.secondary
                color: cell.alert ? Theme.colors.noticeText : Theme.colors.ink2
                text: cell.detail === "" ? " " : cell.detail // all cells are of one height
                Accessible.ignored: true
            }
        }
    }
}
