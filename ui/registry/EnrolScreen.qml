pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// Signing somebody up: one question at a time.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property EnrolViewModel area
    readonly property var titles: ({
            "name": qsTr("What is the name?"),
            "company": qsTr("Which company?"),
            "phone": qsTr("Phone (may stay empty)"),
            "consent": qsTr("Do you agree?")
        })

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: page.titles[page.area.step]
        secondsLeft: page.kiosk.secondsLeft
        onBack: page.area.back()
        onFinish: page.kiosk.finish()
    }
    Loader {
        x: Theme.margin
        y: header.y + header.height + Theme.gap
        width: page.contentWidth
        height: page.contentBottom - y
        sourceComponent: page.area.step === "phone" ? phone : page.area.step === "consent" ? consent
            : page.area.step === "company" ? company : name
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
        id: company

        CompanyChoice {
            companies: page.area.companies
            onChosen: name => page.area.takeCompany(name)
        }
    }
    Component {
        id: phone

        Item {
            BigButton {
                kind: "primary"
                glyph: "check-bold"
                text: page.area.phone === "" ? qsTr("Without a phone") : qsTr("Go on")
                onClicked: page.area.takePhone()
            }
            Keypad {
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                width: Math.min(parent.width, Theme.px(page.portrait ? 936 : 720))
                clearText: page.area.phone === "" ? " " : page.area.phone
                purpose: qsTr("Phone")
                onDigit: value => page.area.digit(value)
                onBackspace: page.area.backspace()
                onCleared: page.area.clear()
            }
        }
    }
    Component {
        id: consent

        Consent {
            name: page.area.name
            company: page.area.company
            phone: page.area.phone
            onAgreed: page.area.agree()
        }
    }
}
