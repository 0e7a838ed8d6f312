pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.demo
import ui.theme

// The window: one screen at a time, the answers above it, the alarm above those, and the footer
// above all of them, always in the same place.
Window {
    id: root

    required property KioskViewModel kiosk
    required property bool windowed
    readonly property HelpViewModel help: kiosk.help
    readonly property bool alarm: help !== null && help.alarmOpen
    readonly property bool alarmWide: alarm && help.alarmWide && !onFirstAid
    readonly property bool onFirstAid: screens.file === "firstaid/FirstAidScreen.qml"

    color: Theme.colors.paper
    flags: windowed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    title: qsTr("Courier home")
    onActiveFocusItemChanged: if (activeFocusItem instanceof TextInput) keyboard.active = true

    Connections {
        function onTyped(): void {
            root.kiosk.typed();
        }

        target: Typing
    }
    Screens {
        id: screens

        anchors.fill: parent
        kiosk: root.kiosk
    }
    AlarmBar {
        id: bar

        y: Theme.lowered ? parent.height - Theme.footer - Theme.header - Theme.gap - height : 0
        width: parent.width
        visible: root.alarm && !root.alarmWide
        text: !root.alarm ? "" : qsTr("Help was called at %1, nobody has come yet").arg(root.help.raisedAt)
            + (root.help.complaint === "" ? "" : " · " + root.help.complaint)
        onClicked: {
            if (root.onFirstAid)
                root.kiosk.back();
            root.help.widen();
        }
    }
    Loader {
        id: keyboard

        active: false
        source: "Keyboard.qml"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: footer.top
        anchors.bottomMargin: Theme.gap
    }
    Answers {
        id: answers

        anchors.fill: parent
        answer: root.kiosk.answer
        onShownChanged: if (shown) tray.open = false
    }
    Loader {
        anchors.fill: parent
        active: root.alarmWide
        sourceComponent: AlarmView {
            help: root.help
            answer: root.kiosk.answer
        }
    }
    Answers {
        id: questions

        anchors.fill: parent
        answer: root.kiosk.answer
        asks: true
    }
    Loader {
        id: tray

        property bool open: false

        width: parent.width
        height: footer.y - Theme.gap
        active: open && root.kiosk.isDemo
        sourceComponent: DemoTray {
            kiosk: root.kiosk
            onClosed: tray.open = false
        }
    }
    Rectangle {
        anchors.fill: footer
        anchors.margins: -Theme.gap
        anchors.leftMargin: -Theme.margin
        anchors.rightMargin: -Theme.margin
        visible: answers.shown || questions.shown || tray.active || root.alarmWide
        color: Theme.colors.paper
    }
    AccessBar {
        id: access

        x: Theme.margin
        y: footer.y - height - Theme.gap
        width: footer.width
        display: root.kiosk.display
        where: screens.file + root.kiosk.answer.kind // nor does it lie over an answer
    }
    Footer {
        id: footer

        x: Theme.margin
        y: parent.height - height - Theme.gap
        width: parent.width - 2 * x
        language: root.kiosk.display.language
        serves: root.kiosk.hasStation
        onLanguageToggled: root.kiosk.display.toggleLanguage()
        onLargeTypeToggled: {
            root.kiosk.display.toggleLargeType();
            access.show();
        }
        onHelpRequested: {
            tray.open = false;
            root.help.call();
        }
        onFirstAidRequested: {
            tray.open = false;
            root.kiosk.openFirstAid();
        }
        demo: root.kiosk.isDemo
        onBadgesRequested: tray.open = !tray.open
    }

    // Last, for what is written last is completed first: no text is laid out and no icon drawn
    // for a theme that is another one a moment later.
    Binding {
        target: Theme
        property: "shortSide"
        value: Math.min(root.width, root.height)
    }
    Binding {
        target: Theme
        property: "longSide"
        value: Math.max(root.width, root.height)
    }
    Binding {
        target: Theme
        property: "panelInches"
        value: root.kiosk.display.panelInches
    }
    Binding {
        target: Theme
        property: "largeType"
        value: root.kiosk.display.largeType
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: root.kiosk.display.highContrast
    }
    Binding {
        target: Theme
        property: "seated"
        value: root.kiosk.display.seated
    }
    Binding {
        target: Theme
        property: "upright"
        value: root.height > root.width
    }
    Binding {
        target: Theme
        property: "alarmBar"
        value: bar.visible ? bar.height : 0
    }
    Binding {
        target: Theme
        property: "night"
        value: root.kiosk.display.night
    }
}
