import QtQuick
import CourierHome
import ui.components
import ui.theme

// The lot code: written, or scanned off the box.
Column {
    id: batch

    required property RestockViewModel area

    spacing: Theme.gap

    Label {
        width: parent.width
        size: Theme.tileTitle
        strong: true
        text: batch.area.line.question
    }
    Item {
        width: parent.width
        height: Math.max(field.height, done.height)

        TextInputField {
            id: field

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - done.width - Theme.gap
            maximumLength: batch.area.longestBatch
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhLatinOnly | Qt.ImhPreferUppercase | Qt.ImhNoPredictiveText
            text: batch.area.batch
            Accessible.name: batch.area.line.question
            onTextChanged: batch.area.writeBatch(text)
            onEntered: batch.area.accept()
        }
        BigButton {
            id: done

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            kind: "primary"
            glyph: "check-bold"
            text: batch.area.line.deed
            onClicked: batch.area.accept()
        }
    }
    Label {
        width: parent.width
        size: Theme.secondary
        quiet: true
        text: batch.area.line.hint
    }
}
