import CourierHome
import ui.components

// The board's way to go on and off duty.
BigButton {
    id: button

    required property BoardViewModel area

    kind: button.area.amOnDuty ? "secondary" : "primary"
    glyph: button.area.amOnDuty ? "logout" : "account-check"
    text: button.area.amOnDuty ? qsTr("Go off duty") : qsTr("Go on duty")
    onClicked: button.area.switchDuty()
}
