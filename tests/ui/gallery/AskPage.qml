import QtQuick
import ui.components
import ui.theme

Rectangle {
    id: page

    required property var words

    color: Theme.colors.paper

    Sheet {
        title: page.words.title
        detail: page.words.detail
        yes: page.words.yes
        no: page.words.no
        icon: "phone-alert"
        serious: true
    }
}
