pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.theme

// The station is there: what to do next, in three lines.
Item {
    id: step

    required property WizardViewModel area

    Question {
        id: question

        width: parent.width
        title: qsTr("Everything is set. What next?")
    }
    Scroll {
        y: question.height + (question.height > 0 ? Theme.section : 0)
        width: parent.width
        height: parent.height - y
        contentHeight: column.height

        Column {
            id: column

            width: step.width
            spacing: Theme.section

            Repeater {
                model: [
                    {
                        "icon": "key",
                        "text": qsTr("Put both codes away safely"),
                        "detail": qsTr("Your badge opens the board. The recovery code goes into the manager's safe, on paper")
                    },
                    {
                        "icon": "qrcode-scan",
                        "text": qsTr("Test the scanner: scan your badge now"),
                        "detail": qsTr("Later it opens the board, where you sign up staff and set up places to charge")
                    },
                    {
                        "icon": "monitor",
                        "text": qsTr("Let it start with the computer"),
                        "detail": qsTr("The folder build_spec/linux of the program says how, once")
                    }
                ]

                Item {
                    id: line

                    required property var modelData

                    width: column.width
                    height: Math.max(square.height, words.height)

                    IconSquare {
                        id: square

                        anchors.verticalCenter: parent.verticalCenter
                        size: Theme.px(112)
                        name: line.modelData.icon
                    }
                    Column {
                        id: words

                        anchors.left: square.right
                        anchors.leftMargin: Theme.gap
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter

                        Label {
                            width: parent.width
                            size: Theme.tileTitle
                            strong: true
                            text: line.modelData.text
                        }
                        Label {
                            width: parent.width
                            quiet: true
                            text: line.modelData.detail
                        }
                    }
                }
            }
        }
    }
}
