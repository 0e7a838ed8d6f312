pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.theme

// The window: one screen at a time, the answers above it, the alarm above all.
Window {
    id: root

    required property KioskViewModel kiosk
    required property bool windowed

    color: Theme.colors.paper
    title: qsTr("Courier home")

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
        property: "largeType"
        value: root.kiosk.largeType
    }
    Binding {
        target: Theme
        property: "night"
        value: root.kiosk.night
    }
    Loader {
        id: screen

        readonly property string file: root.kiosk.file

        anchors.fill: parent
        onFileChanged: show()
        Component.onCompleted: show()

        function show(): void {
            setSource(Qt.resolvedUrl("../" + file), {
                "kiosk": root.kiosk,
                "area": root.kiosk.area
            });
        }
    }
    Loader {
        anchors.fill: parent
        active: root.kiosk.answer.kind === "done"
        sourceComponent: DoneOverlay {
            title: root.kiosk.answer.title
            detail: root.kiosk.answer.detail
        }
    }
    Loader {
        anchors.fill: parent
        active: root.kiosk.answer.kind === "refused" || root.kiosk.answer.kind === "not_saved"
        sourceComponent: RefusedOverlay {
            title: root.kiosk.answer.title
            detail: root.kiosk.answer.detail
            onDismissed: root.kiosk.answer.dismiss()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.kiosk.answer.kind === "confirm"
        sourceComponent: Sheet {
            title: root.kiosk.answer.title
            detail: root.kiosk.answer.detail
            yes: qsTr("Yes")
            no: qsTr("No, go back")
            onAccepted: root.kiosk.answer.accept()
            onDeclined: root.kiosk.answer.dismiss()
        }
    }
}
