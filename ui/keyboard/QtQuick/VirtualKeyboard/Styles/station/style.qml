import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import ui.components
import ui.keyboard
import ui.theme

// Delegates take `display` from the context: with a required property Qt's own SelectionListItem
// would lose its `index`. The on-screen keyboard in the theme of the house: rows and candidates as high as any target.
KeyboardStyle {
    id: style

    keyboardDesignWidth: KeyboardSize.width
    keyboardDesignHeight: KeyboardSize.height
    selectionListHeight: KeyboardSize.candidates

    keyboardBackground: Rectangle {
        color: Theme.colors.paper
    }

    keyPanel: KeyFace {}
    backspaceKeyPanel: KeyFace {
        icon: "backspace"
        strong: true
    }
    languageKeyPanel: KeyFace {
        icon: "translate"
        strong: true
    }
    enterKeyPanel: KeyFace {
        icon: "check-bold"
        strong: true
    }
    hideKeyPanel: KeyFace {
        icon: "keyboard"
        strong: true
    }
    shiftKeyPanel: KeyFace {
        strong: true
        words: InputContext.capsLockActive ? "⇪" : "⇧"
    }
    spaceKeyPanel: KeyFace {
        words: ""
    }
    symbolKeyPanel: KeyFace {
        strong: true
    }
    modeKeyPanel: KeyFace {
        strong: true
    }
    handwritingKeyPanel: KeyFace {
        icon: "pencil"
        strong: true
    }

    selectionListBackground: Rectangle {
        color: Theme.colors.surface
        border.width: Theme.hairline
        border.color: Theme.colors.line
    }
    selectionListDelegate: SelectionListItem {
        id: candidate

        required property string display
        required property int index // SelectionListItem itself asks for it

        width: Math.max(Theme.touch, word.implicitWidth + 2 * Theme.pad)

        Label {
            id: word

            anchors.centerIn: parent
            wrapMode: Text.NoWrap
            size: Theme.tileTitle
            text: display // qmllint disable unqualified
        }
        Rectangle {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.hairline
            height: parent.height / 2
            color: Theme.colors.line
        }
    }
    selectionListHighlight: Rectangle {
        color: Theme.colors.line
    }

    popupListDelegate: SelectionListItem {
        id: choice

        required property string display
        required property int index // SelectionListItem itself asks for it

        width: Math.max(Theme.px(300), choiceWord.implicitWidth + 2 * Theme.pad)
        height: Theme.touch

        Label {
            id: choiceWord

            anchors.centerIn: parent
            wrapMode: Text.NoWrap
            text: display // qmllint disable unqualified
        }
    }
    popupListHighlight: Rectangle {
        color: Theme.colors.line
    }
    popupListBackground: Rectangle {
        color: Theme.colors.surface
        border.width: Theme.hairline
        border.color: Theme.colors.ink2
    }
    languagePopupListEnabled: false
    functionPopupListDelegate: popupListDelegate
    functionPopupListHighlight: popupListHighlight
    functionPopupListBackground: popupListBackground
}
