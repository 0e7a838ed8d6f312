import QtQuick
import ui.components
import ui.theme

Rectangle {
    id: page

    required property var words

    color: Theme.colors.paper

    RefusedOverlay {
        title: page.words.title
        detail: page.words.detail
    }
}
