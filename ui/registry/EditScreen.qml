pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// One thing that is written of somebody, put right.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property EditViewModel area
    readonly property var titles: ({
            "name": qsTr("The right name"),
            "company": qsTr("The right company"),
            "phone": qsTr("The right phone")
        })

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: page.titles[page.area.field]
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
        y: header.y + header.height + Theme.gap
        width: page.contentWidth
        height: page.contentBottom - y
        sourceComponent: page.area.field === "phone" ? phone : page.area.field === "company" ? company : name
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
            name: page.area.text
            goOn: qsTr("Save")
            onEntered: text => page.area.takeText(text)
        }
    }
    Component {
        id: company

        CompanyChoice {
            companies: page.area.companies
            goOn: qsTr("Save")
            onChosen: name => page.area.takeText(name)
        }
    }
    Component {
        id: phone

        PhoneStep {
            phone: page.area.text
            goOn: qsTr("Save")
            without: qsTr("Take the phone off the record")
            onDigit: value => page.area.digit(value)
            onBackspace: page.area.backspace()
            onCleared: page.area.clear()
            onEntered: page.area.takePhone()
        }
    }
}
