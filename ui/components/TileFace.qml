import QtQuick
import ui.theme

// What is drawn on a tile. Three ways to fill it: a flat one puts the words beside the icon,
// a usual one below, a large one like a poster, with the icon once more in the corner.
Item {
    id: face

    required property string icon
    required property string title
    required property string detail
    required property color accent
    property bool dimmed: false
    property bool watermark: true
    property bool keepsDetail: dimmed // also where room is short
    readonly property bool tall: height > width
    // The least height with the words below the icon.
    readonly property real upright: Theme.px(120) + Theme.pad + Theme.gap
        + Theme.tileTitle * 1.5 + (roomForDetail ? Theme.secondary * 1.5 : 0)
    readonly property bool flat: height < upright
    // The least height with a large icon above large words.
    readonly property real roomy: Math.max(Theme.px(380), Theme.px(56 + 200 + 48) + Theme.gap
        + Theme.largeTileTitle * 1.4 + (roomForDetail ? Theme.lead * 1.4 : 0))
    readonly property bool large: !flat && width > Theme.px(600) && height > roomy
    readonly property bool poster: large && width > Theme.px(1200)
    readonly property bool tower: !large && height > Theme.px(480)
    readonly property real inset: poster ? Theme.px(72) : large ? Theme.px(56) : tower ? Theme.px(40) : Theme.pad
    readonly property real belowHeight: roomForDetail ? below.implicitHeight : 0
    readonly property bool roomForDetail: detail !== "" && (!Theme.small || keepsDetail || height > Theme.px(420))

    Icon {
        visible: face.large && face.watermark
        name: face.icon
        size: face.poster ? Math.min(face.height * 0.62, face.width * 0.4)
            : face.tall ? Math.min(face.width * 0.7, words.y - square.y - square.height - 2 * Theme.gap)
            : Math.min(face.width * 0.4, words.y - face.inset - Theme.gap)
        x: face.width - width - face.inset
        y: face.poster ? (face.height - height) / 2
            : face.tall ? (words.y + square.y + square.height - height) / 2 : face.inset
        color: Theme.colors.wash(face.accent)
    }
    IconSquare {
        id: square

        x: face.inset
        y: face.flat ? Math.round((face.height - height) / 2) : face.inset
        size: face.flat ? Math.min(Theme.px(120), face.height - Theme.gap, face.width * 0.2)
            : face.poster ? Theme.px(240) : face.large ? Theme.px(200) : face.tower ? Theme.px(160) : Theme.px(120)
        name: face.icon
        ground: face.accent
    }
    Column {
        id: words

        x: face.flat ? square.x + square.width + Theme.gap : face.inset
        y: face.flat ? Math.round((face.height - height) / 2)
            : face.height - height - (face.large || face.tower ? Theme.px(48) : Theme.gap)
        width: face.width - x - face.inset

        FitLabel {
            // A little too long for the line it shrinks, rather than break within a word.
            readonly property bool nearlyFits: implicitWidth > width && implicitWidth * 0.8 <= width
            readonly property real room: (face.flat ? face.height - Theme.gap - face.belowHeight
                : face.height - square.y - square.height - Theme.gap - face.belowHeight)

            width: parent.width
            most: nearlyFits ? Math.min(room, size * 1.35) : room
            size: face.poster ? Theme.greeting : face.large ? Theme.largeTileTitle : Theme.tileTitle
            strong: true
            color: face.dimmed ? Theme.colors.ink2 : Theme.colors.ink
            text: face.title
        }
        Label {
            id: below

            width: parent.width
            visible: face.roomForDetail
            size: face.poster ? Theme.tileTitle : face.large ? Theme.lead : Theme.secondary
            quiet: true
            text: face.detail
            Accessible.ignored: true
        }
    }
}
