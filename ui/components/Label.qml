import QtQuick
import ui.theme

// Words. They wrap; given a height, they shrink to it, never below 24 real pixels.
Text {
    property int size: Theme.body
    property bool strong: false
    property bool quiet: false

    font.pixelSize: size
    font.bold: strong
    color: quiet ? Theme.colors.ink2 : Theme.colors.ink
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
    fontSizeMode: Text.FixedSize
    minimumPixelSize: Theme.minimumText
    textFormat: Text.PlainText
}
