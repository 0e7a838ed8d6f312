import QtQuick

// Words that may not grow beyond `most` pixels in height: they wrap first, then shrink, never
// below 24 real pixels. Two texts, because a text that shrinks cannot say how tall it wanted
// to be.
Item {
    id: fit

    property alias text: shown.text
    property alias size: shown.size
    property alias strong: shown.strong
    property alias quiet: shown.quiet
    property alias color: shown.color
    property alias horizontalAlignment: shown.horizontalAlignment
    property real most: 100000

    implicitWidth: Math.ceil(natural.implicitWidth)
    implicitHeight: Math.min(Math.ceil(natural.implicitHeight), Math.max(1, Math.floor(most)))

    Label {
        id: natural

        visible: false
        wrapMode: Text.WordWrap
        width: fit.width
        size: shown.size
        strong: shown.strong
        text: shown.text
    }
    Label {
        id: shown

        anchors.fill: parent
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WordWrap
        fontSizeMode: Text.Fit
    }
}
