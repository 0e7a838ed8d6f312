import QtQuick
import ui.theme

// What every screen stands in: paper, the content, and the one footer that never moves.
Rectangle {
    id: frame

    required property string language
    default property alias content: room.data
    readonly property bool portrait: height > width
    readonly property real contentWidth: width - 2 * Theme.margin
    readonly property real contentBottom: footer.y - Theme.gap
    signal languageToggled
    signal largeTypeToggled
    signal helpRequested
    signal firstAidRequested

    color: Theme.colors.paper

    Item {
        id: room

        anchors.fill: parent
    }
    Footer {
        id: footer

        x: Theme.margin
        y: parent.height - height - Theme.gap
        width: frame.contentWidth
        language: frame.language
        onLanguageToggled: frame.languageToggled()
        onLargeTypeToggled: frame.largeTypeToggled()
        onHelpRequested: frame.helpRequested()
        onFirstAidRequested: frame.firstAidRequested()
    }
}
