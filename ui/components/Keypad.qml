pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// The number pad. It holds no digits: they come in from outside, masked as dots or in clear.
FocusScope {
    id: pad

    property int entered: 0 // how many digits are in
    property int digits: 6 // how many places are shown
    property string clearText // not empty: shown instead of dots
    property string purpose // for the accessible name of the dots
    signal digit(string value)
    signal backspace
    signal cleared

    implicitWidth: Theme.px(520)
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.gap

        Item {
            width: parent.width
            height: Theme.px(72)
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2 of %3 digits").arg(pad.purpose).arg(pad.entered).arg(pad.digits)

            Row {
                anchors.centerIn: parent
                spacing: Theme.gap
                visible: pad.clearText === ""

                Repeater {
                    model: pad.digits

                    Rectangle {
                        required property int index

                        width: Theme.px(32)
                        height: width
                        radius: width / 2
                        color: index < pad.entered ? Theme.colors.ink : Theme.colors.surface
                        border.width: Theme.px(3)
                        border.color: Theme.colors.ink2
                    }
                }
            }
            Label {
                anchors.centerIn: parent
                size: Theme.screenTitle
                strong: true
                text: pad.clearText
            }
        }
        Grid {
            id: keys

            columns: Theme.lowered ? 6 : 3
            spacing: Math.max(16, Theme.px(16))
            width: parent.width

            Repeater {
                model: Theme.lowered ? ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "clear", "back"]
                    : ["1", "2", "3", "4", "5", "6", "7", "8", "9", "clear", "0", "back"]

                Pressable {
                    id: key

                    required property string modelData

                    width: (keys.width - (keys.columns - 1) * keys.spacing) / keys.columns
                    minimumHeight: Theme.mainTouch
                    leftPadding: Theme.tiny
                    rightPadding: Theme.tiny
                    text: modelData === "clear" ? qsTr("Clear")
                        : modelData === "back" ? qsTr("Delete one digit") : modelData
                    onClicked: {
                        if (pad.clearText !== "")
                            Typing.typed(); // a PIN is no loss
                        if (modelData === "clear")
                            pad.cleared();
                        else if (modelData === "back")
                            pad.backspace();
                        else
                            pad.digit(modelData);
                    }

                    contentItem: IconWords {
                        icon: key.modelData === "back" ? "backspace" : ""
                        words: key.modelData === "back" ? "" : key.text
                        size: key.modelData.length === 1 ? Theme.screenTitle : Theme.body
                    }
                }
            }
        }
    }
}
