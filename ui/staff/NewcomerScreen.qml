pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// Somebody new on the staff: what is he called, what will he do.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property NewcomerViewModel area

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: page.area.named ? qsTr("What will %1 do?").arg(page.area.name) : qsTr("What is the name?")
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.area.back()
        onFinish: page.kiosk.finish()
    }
    Loader {
        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.contentWidth
        height: page.contentBottom - y
        sourceComponent: page.area.named ? role : name
    }
    Component {
        id: name

        Item {
            TextInputField {
                id: field

                width: parent.width - next.width - Theme.gap
                hint: qsTr("As on the work card")
                text: page.area.name
                maximumLength: 60
                inputMethodHints: Qt.ImhSensitiveData // the keyboard must not learn names
                onEntered: page.area.takeName(text)
                Component.onCompleted: forceActiveFocus()
            }
            BigButton {
                id: next

                anchors.right: parent.right
                y: Math.max(0, field.height - height)
                kind: "primary"
                text: qsTr("Go on")
                onClicked: page.area.takeName(field.text)
            }
        }
    }
    Component {
        id: role

        Column {
            spacing: Theme.gap

            Repeater {
                model: page.area.roles

                ListRow {
                    required property var modelData

                    width: page.contentWidth
                    minimumHeight: Theme.mainTouch
                    glyph: modelData.glyph
                    text: modelData.title
                    detail: modelData.about
                    onClicked: page.area.takeRole(modelData.key)
                }
            }
        }
    }
}
