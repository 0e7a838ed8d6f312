import QtQuick
import ui.components
import ui.theme

// A cover: its picture where there is one, else letters on cloth. The same title has the same
// cloth everywhere.
Rectangle {
    id: cover

    required property string title
    property string letters: title
    property string picture
    readonly property bool drawn: image.status === Image.Ready
    readonly property var cloths: [Theme.colors.books, Theme.colors.water, Theme.colors.charge, Theme.colors.activities, Theme.colors.wishes, Theme.colors.sorting]

    function cloth(): color {
        let sum = 0;
        for (let at = 0; at < cover.title.length; at++)
            sum = (sum * 31 + cover.title.charCodeAt(at)) % 65521;
        return cover.cloths[sum % cover.cloths.length];
    }

    radius: Theme.px(8)
    color: drawn ? Theme.colors.surface : cloth()
    Accessible.ignored: true

    Rectangle {
        x: Math.round(parent.width * 0.08)
        width: Theme.hairline
        height: parent.height
        color: Theme.colors.areaText
        opacity: 0.5
        visible: !cover.drawn
    }
    Image {
        id: image

        anchors.fill: parent
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        sourceSize: Qt.size(Math.max(1, width), Math.max(1, height))
        source: cover.picture
    }
    FitLabel {
        visible: !cover.drawn
        anchors.fill: parent
        anchors.leftMargin: parent.width * 0.12
        anchors.rightMargin: parent.width * 0.04
        horizontalAlignment: Text.AlignHCenter
        strong: true
        color: Theme.colors.areaText
        text: cover.letters
        Accessible.ignored: true
    }
}
