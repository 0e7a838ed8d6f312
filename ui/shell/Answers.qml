pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components

// What is shown over the screen: *done* and *no*, or (apart, above an alarm) the question.
Item {
    id: layer

    required property AnswerViewModel answer
    property bool asks: false
    readonly property string kind: answer.kind
    readonly property bool shown: asks ? kind === "confirm" : kind !== "" && kind !== "confirm"

    Loader {
        anchors.fill: parent
        active: !layer.asks && layer.kind === "done"
        sourceComponent: DoneOverlay {
            title: layer.answer.title
            detail: layer.answer.detail
        }
    }
    Loader {
        anchors.fill: parent
        active: !layer.asks && (layer.kind === "refused" || layer.kind === "not_saved")
        sourceComponent: RefusedOverlay {
            title: layer.answer.title
            detail: layer.answer.detail
            onDismissed: layer.answer.dismiss()
        }
    }
    Loader {
        anchors.fill: parent
        focus: true
        active: layer.asks && layer.kind === "confirm"
        sourceComponent: Sheet {
            title: layer.answer.title
            detail: layer.answer.detail
            yes: layer.answer.yes
            serious: layer.answer.serious
            no: layer.answer.no
            onAccepted: layer.answer.accept()
            onDeclined: layer.answer.dismiss()
            Component.onCompleted: forceActiveFocus()
        }
    }
}
