import QtQuick
import ui.components
import ui.theme

// The same footer on every screen: language, large type, help, and first aid bottom right.
// Where no station is open nobody can be called: then help is not there, but first aid always is.
Item {
    id: footer

    required property string language // "zh" or "en": what is spoken now
    property bool serves: true // a station is open
    property bool demo: false // says so, and opens the tray of sample badges
    signal languageToggled
    signal largeTypeToggled
    signal helpRequested
    signal firstAidRequested
    signal badgesRequested

    readonly property bool roomy: width > Theme.px(1400)
    // Every item has its fixed place: help lies under the same finger in every language and size.
    readonly property real cell: Math.floor((firstAid.x + Theme.px(20) - 4 * row.spacing) / 4)

    function place(wide: real): real {
        return roomy ? Theme.px(wide) : cell;
    }

    implicitHeight: Theme.touch

    Row {
        id: row

        x: -Theme.px(20)
        spacing: Math.max(16, footer.roomy ? Theme.px(32) : 0)

        FooterItem {
            width: footer.place(250)
            glyph: "translate"
            stacked: !footer.roomy
            // A language is called by its own name, whatever is spoken now.
            text: footer.language === "zh" ? "English" : "\u4e2d\u6587"
            onClicked: footer.languageToggled()
        }
        FooterItem {
            width: footer.place(360)
            glyph: "format-size"
            also: "wheelchair-accessibility" // more than large type opens with it
            stacked: !footer.roomy
            text: Theme.largeType ? qsTr("Normal type") : qsTr("Large type")
            onClicked: footer.largeTypeToggled()
        }
        FooterItem {
            visible: footer.serves
            width: footer.place(230)
            glyph: "phone-alert"
            stacked: !footer.roomy
            text: qsTr("Help")
            onClicked: footer.helpRequested()
        }
        FooterItem {
            visible: footer.demo
            width: footer.place(340)
            glyph: "card-account-details"
            stacked: !footer.roomy
            ground: Theme.colors.notice
            text: footer.roomy && !Theme.largeType ? qsTr("Demo · badges") : qsTr("Demo")
            onClicked: footer.badgesRequested()
        }
    }
    FirstAidButton {
        id: firstAid

        anchors.right: parent.right
        width: footer.roomy ? Theme.px(520) : Math.max(Theme.px(280), implicitWidth)
        height: Theme.touch
        explained: footer.roomy && !Theme.small
        onClicked: footer.firstAidRequested()
    }
}
