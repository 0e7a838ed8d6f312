pragma ComponentBehavior: Bound

import QtQuick
import CourierHome
import ui.components
import ui.shell
import ui.theme

// Nobody is asked for a name: the complaints, then one page for each thing to do.
Frame {
    id: page

    required property KioskViewModel kiosk
    required property FirstAidViewModel area

    // Above what lies within reach: what must be read, not touched. The menu has the call to 120
    // there, a guide its figure and words; their buttons are their last row.
    readonly property real lift: area.page === "menu" ? (content.item as MenuPage)?.lift ?? 0 : header.sky

    ScreenHeader {
        id: header

        x: Theme.margin
        y: Theme.gap
        width: page.contentWidth
        title: page.area.page === "menu" ? qsTr("First aid: what is the matter?") : page.area.title
        canFinish: false
        lift: page.lift
        onBack: page.area.back()
    }
    Loader {
        id: content

        x: Theme.margin
        y: header.y + header.height + Theme.gap - (page.area.page === "menu" ? 0 : header.sky)
        width: page.contentWidth
        height: page.contentBottom - y
        sourceComponent: {
            switch (page.area.page) {
            case "call":
                return call;
            case "step":
                return step;
            case "card":
                return card;
            case "take":
                return take;
            case "done":
                return done;
            default:
                return menu;
            }
        }
    }
    Component {
        id: menu

        MenuPage {
            sky: header.sky
            backWidth: header.backWidth
            kiosk: page.kiosk
            area: page.area
        }
    }
    Component {
        id: call

        CallPage {
            kiosk: page.kiosk
            area: page.area
        }
    }
    Component {
        id: step

        StepPage {
            kiosk: page.kiosk
            area: page.area
        }
    }
    Component {
        id: card

        CardPage {
            kiosk: page.kiosk
            area: page.area
        }
    }
    Component {
        id: take

        TakePage {
            kiosk: page.kiosk
            area: page.area
        }
    }
    Component {
        id: done

        DonePage {
            kiosk: page.kiosk
            area: page.area
        }
    }
}
