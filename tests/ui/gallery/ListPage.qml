pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

Rectangle {
    id: page

    required property var words

    color: Theme.colors.paper

    Column {
        x: Theme.margin
        y: Theme.section
        width: parent.width - 2 * x
        spacing: Theme.gap

        ScreenHeader {
            width: parent.width
            title: page.words.title
            secondsLeft: 12
        }
        TextInputField {
            width: parent.width
            label: page.words.yes
            text: page.words.no
            problem: page.words.detail
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            FilterChip {
                text: page.words.yes
                checked: true
            }
            FilterChip {
                text: page.words.no
            }
        }
        ListRow {
            width: parent.width
            glyph: "account-circle"
            text: page.words.title
            detail: page.words.detail
            condition: page.words.yes
        }
        AlarmBar {
            width: parent.width
            text: page.words.title
        }
    }
}
