import QtQuick
import ui.theme

// Finish. The seconds appear only in the last stretch, when they matter.
BigButton {
    property int secondsLeft: -1 // below 0: no countdown is running

    kind: "primary"
    glyph: "check-bold"
    text: secondsLeft < 0 ? qsTr("Finish") : qsTr("Finish · %1").arg(secondsLeft)
    implicitWidth: Math.max(Theme.px(280), implicitContentWidth + leftPadding + rightPadding)
}
