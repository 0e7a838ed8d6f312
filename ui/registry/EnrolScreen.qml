pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// Signing up, one question at a time: somebody by staff, or a newcomer himself.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property EnrolViewModel area
    readonly property var titles: ({
            "name": area.own ? qsTr("What is your name?") : qsTr("What is the name?"),
            "company": area.own ? qsTr("Your company?") : qsTr("Which company?"),
            "phone": area.own ? qsTr("Your phone? (optional)") : qsTr("Phone (may stay empty)"),
            "consent": qsTr("Do you agree?")
        })

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        lift: page.area.step === "consent" ? sky : 0 // much to read, one thing to touch
        title: page.titles[page.area.step]
        secondsLeft: page.kiosk.secondsLeft
        onBack: {
            const companies = place.item as CompanyChoice;
            if (companies === null || !companies.back())
                page.area.back();
        }
        onFinish: page.kiosk.finish()
    }
    Loader {
        id: place

        x: Theme.margin
        y: header.y + header.height + Theme.gap - header.lift
        width: page.contentWidth
        height: page.contentBottom - y
        sourceComponent: page.area.step === "phone" ? phone : page.area.step === "consent" ? consent
            : page.area.step === "company" ? company : name
        onLoaded: guard.start()
    }
    TapGuard {
        id: guard

        anchors.fill: place
    }
    Component {
        id: name

        NameStep {
            hint: qsTr("As on the work card")
            name: page.area.name
            onEntered: text => page.area.takeName(text)
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

        PhoneStep {
            phone: page.area.phone
            hint: qsTr("For the day something was left behind; nobody else gets it")
            onDigit: value => page.area.digit(value)
            onBackspace: page.area.backspace()
            onCleared: page.area.clear()
            onEntered: page.area.takePhone()
        }
    }
    Component {
        id: consent

        Consent {
            own: page.area.own
            name: page.area.name
            company: page.area.company
            phone: page.area.phone
            lines: page.area.consent
            onAgreed: page.area.agree()
        }
    }
}
