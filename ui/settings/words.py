"""What settings are called, and what each is for, in plain words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.settings.kinds import Group, Kind, Unit
from kiosk.settings.rules import Key

ICONS: dict[Kind, str] = {
    Kind.TEXT: "form-textbox",
    Kind.PHONE: "phone",
    Kind.TIME: "clock-outline",
    Kind.NUMBER: "numeric",
    Kind.CHOICE: "format-list-bulleted",
    Kind.YES_NO: "toggle-switch",
}
_Words = Callable[[], tuple[str, str]]


def group_words(group: Group) -> tuple[str, str]:
    """Answer icon and name of a group."""
    return _GROUPS[group]()


def setting_words(key: Key) -> tuple[str, str]:
    """Answer name and explanation of a setting."""
    return _SETTINGS[key]()


def unit_words(unit: Unit, count: int) -> str:
    """Answer a number with its unit."""
    one, many = _UNITS[unit]()
    return (one if count == 1 else many).replace("%1", str(count))


def choice_words(choice: str) -> str:
    """Answer what a choice is called."""
    return _CHOICES[choice]()


_GROUPS: dict[Group, _Words] = {
    Group.STATION: lambda: ("store", QCoreApplication.translate("Settings", "Station")),
    Group.HOURS: lambda: ("clock-outline", QCoreApplication.translate("Settings", "Hours")),
    Group.SCREEN: lambda: ("monitor", QCoreApplication.translate("Settings", "Screen")),
    Group.CHECKIN: lambda: ("qrcode-scan", QCoreApplication.translate("Settings", "Check-in")),
    Group.REQUESTS: lambda: (
        "bell-ring",
        QCoreApplication.translate("Settings", "What staff bring"),
    ),
    Group.CHARGING: lambda: (
        "battery-charging",
        QCoreApplication.translate("Settings", "Charging"),
    ),
    Group.LENDING: lambda: (
        "book-open-variant",
        QCoreApplication.translate("Settings", "Books and things to borrow"),
    ),
    Group.REGISTRY: lambda: ("account-plus", QCoreApplication.translate("Settings", "Signing up")),
    Group.ALARM: lambda: (
        "phone-alert",
        QCoreApplication.translate("Settings", "Calling for help"),
    ),
    Group.FIRST_AID: lambda: (
        "medical-bag",
        QCoreApplication.translate("Settings", "First aid and stock"),
    ),
    Group.POINTS: lambda: ("star-circle", QCoreApplication.translate("Settings", "Points")),
    Group.KEEP: lambda: (
        "archive-clock-outline",
        QCoreApplication.translate("Settings", "How long data is kept"),
    ),
    Group.SOUND: lambda: ("volume-high", QCoreApplication.translate("Settings", "Sound")),
}
_UNITS: dict[Unit, _Words] = {
    Unit.SECONDS: lambda: (
        QCoreApplication.translate("Settings", "%1 second"),
        QCoreApplication.translate("Settings", "%1 seconds"),
    ),
    Unit.MINUTES: lambda: (
        QCoreApplication.translate("Settings", "%1 minute"),
        QCoreApplication.translate("Settings", "%1 minutes"),
    ),
    Unit.DAYS: lambda: (
        QCoreApplication.translate("Settings", "%1 day"),
        QCoreApplication.translate("Settings", "%1 days"),
    ),
    Unit.MONTHS: lambda: (
        QCoreApplication.translate("Settings", "%1 month"),
        QCoreApplication.translate("Settings", "%1 months"),
    ),
    Unit.POINTS: lambda: (
        QCoreApplication.translate("Settings", "%1 point"),
        QCoreApplication.translate("Settings", "%1 points"),
    ),
    Unit.PEOPLE: lambda: (
        QCoreApplication.translate("Settings", "%1 person"),
        QCoreApplication.translate("Settings", "%1 people"),
    ),
    Unit.PERCENT: lambda: (
        QCoreApplication.translate("Settings", "%1 %"),
        QCoreApplication.translate("Settings", "%1 %"),
    ),
    Unit.PIECES: lambda: (
        QCoreApplication.translate("Settings", "%1 piece"),
        QCoreApplication.translate("Settings", "%1 pieces"),
    ),
    Unit.INCHES: lambda: (
        QCoreApplication.translate("Settings", "%1 inch"),
        QCoreApplication.translate("Settings", "%1 inches"),
    ),
}
_CHOICES: dict[str, Callable[[], str]] = {
    "zh": lambda: QCoreApplication.translate("Settings", "Chinese"),
    "en": lambda: QCoreApplication.translate("Settings", "English"),
    "first_come": lambda: QCoreApplication.translate("Settings", "Whoever comes first"),
    "reservation": lambda: QCoreApplication.translate("Settings", "Hold first, then use"),
    "both": lambda: QCoreApplication.translate("Settings", "Either way"),
}
_SETTINGS: dict[Key, _Words] = {
    Key.NAME: lambda: (
        QCoreApplication.translate("Settings", "Name"),
        QCoreApplication.translate("Settings", "It stands on the first screen and on every badge"),
    ),
    Key.NAME_EN: lambda: (
        QCoreApplication.translate("Settings", "Name in English"),
        QCoreApplication.translate(
            "Settings", "For the English screens; empty, the other name stands there"
        ),
    ),
    Key.ADDRESS: lambda: (
        QCoreApplication.translate("Settings", "Address"),
        QCoreApplication.translate(
            "Settings", "Read out to 120 in an emergency: street, number, floor"
        ),
    ),
    Key.ADDRESS_EN: lambda: (
        QCoreApplication.translate("Settings", "Address in English"),
        QCoreApplication.translate(
            "Settings", "For the English screens; empty, the other address stands there"
        ),
    ),
    Key.DUTY_PHONE: lambda: (
        QCoreApplication.translate("Settings", "Duty phone"),
        QCoreApplication.translate("Settings", "Shown in large type when nobody comes to an alarm"),
    ),
    Key.AED_PLACE: lambda: (
        QCoreApplication.translate("Settings", "Place of the AED"),
        QCoreApplication.translate("Settings", "First aid says where to fetch it"),
    ),
    Key.AED_PLACE_EN: lambda: (
        QCoreApplication.translate("Settings", "Place of the AED in English"),
        QCoreApplication.translate(
            "Settings", "For the English screens; empty, the other words stand there"
        ),
    ),
    Key.OPENS: lambda: (
        QCoreApplication.translate("Settings", "Opens at"),
        QCoreApplication.translate(
            "Settings", "Who scans before that is welcome too; 0000 to 2400 is open all day"
        ),
    ),
    Key.CLOSES: lambda: (
        QCoreApplication.translate("Settings", "Closes at"),
        QCoreApplication.translate(
            "Settings",
            "Visits and duty end then by themselves, also those of today; 2400 is midnight",
        ),
    ),
    Key.QUIET_FROM: lambda: (
        QCoreApplication.translate("Settings", "Quiet from"),
        QCoreApplication.translate(
            "Settings", "The screen goes dark, only the alarm sounds; twice the same time is never"
        ),
    ),
    Key.QUIET_TO: lambda: (
        QCoreApplication.translate("Settings", "Quiet until"),
        QCoreApplication.translate("Settings", "Then the screen is bright and sounds again"),
    ),
    Key.LANGUAGE: lambda: (
        QCoreApplication.translate("Settings", "Language"),
        QCoreApplication.translate(
            "Settings", "What the screen speaks; whoever stands here may switch it for himself"
        ),
    ),
    Key.PANEL_INCHES: lambda: (
        QCoreApplication.translate("Settings", "Size of the screen"),
        QCoreApplication.translate(
            "Settings", "From corner to corner; buttons are drawn as large as a finger by it"
        ),
    ),
    Key.IDLE_SECONDS: lambda: (
        QCoreApplication.translate("Settings", "Courier sign-out after"),
        QCoreApplication.translate(
            "Settings", "So long without a tap or a scan; then 20 seconds are counted down"
        ),
    ),
    Key.STAFF_IDLE_SECONDS: lambda: (
        QCoreApplication.translate("Settings", "Staff sign-out after"),
        QCoreApplication.translate(
            "Settings", "So long without a tap or a scan; then 20 seconds are counted down"
        ),
    ),
    Key.VISIT_IDLE_MINUTES: lambda: (
        QCoreApplication.translate("Settings", "A visit ends after"),
        QCoreApplication.translate(
            "Settings", "So long after the last tap or scan; it holds from everybody's next one on"
        ),
    ),
    Key.CAMERA: lambda: (
        QCoreApplication.translate("Settings", "Camera reads codes"),
        QCoreApplication.translate(
            "Settings", "Where there is one, at the first screen only; no picture is kept"
        ),
    ),
    Key.ALARM_SHRINK_MINUTES: lambda: (
        QCoreApplication.translate("Settings", "Alarm shrinks after"),
        QCoreApplication.translate(
            "Settings", "Then it is a red bar with a chime a minute, until staff come"
        ),
    ),
    Key.CONSENT_VERSION: lambda: (
        QCoreApplication.translate("Settings", "Version of the consent"),
        QCoreApplication.translate(
            "Settings", "Which text newcomers agree to; a new one comes with the program"
        ),
    ),
    Key.CHARGE_POLICY: lambda: (
        QCoreApplication.translate("Settings", "How a place is got"),
        QCoreApplication.translate(
            "Settings", "A place that is held waits for its courier, and others cannot take it"
        ),
    ),
    Key.CHARGE_MINUTES: lambda: (
        QCoreApplication.translate("Settings", "Time to charge"),
        QCoreApplication.translate(
            "Settings", "It goes on by itself while nobody waits for a place"
        ),
    ),
    Key.CHARGE_EXTEND_MINUTES: lambda: (
        QCoreApplication.translate("Settings", "Goes on by"),
        QCoreApplication.translate(
            "Settings", "Each time the time is over and nobody waits; longest wait for the next"
        ),
    ),
    Key.CHARGE_FINISH_MINUTES: lambda: (
        QCoreApplication.translate("Settings", "Time to clear a place"),
        QCoreApplication.translate(
            "Settings", "Then a desk is free again, and a locker shows up as overdue"
        ),
    ),
    Key.CHARGE_HOLD_MINUTES: lambda: (
        QCoreApplication.translate("Settings", "An offer is kept for"),
        QCoreApplication.translate("Settings", "Then the place goes to the next in the queue"),
    ),
    Key.CHARGE_NO_SHOW_MINUTES: lambda: (
        QCoreApplication.translate("Settings", "A held place is kept for"),
        QCoreApplication.translate("Settings", "Who does not come by then has lost it"),
    ),
    Key.LOCK_PORTS: lambda: (
        QCoreApplication.translate("Settings", "Lock boards"),
        QCoreApplication.translate(
            "Settings", "Their serial ports with commas, the first is board 1: /dev/ttyUSB0"
        ),
    ),
    Key.PENDING_DAYS: lambda: (
        QCoreApplication.translate("Settings", "Days to confirm"),
        QCoreApplication.translate(
            "Settings", "Who is not confirmed by then signs up anew; for those who come from now on"
        ),
    ),
    Key.ENROLMENTS_AN_HOUR: lambda: (
        QCoreApplication.translate("Settings", "Sign-ups in an hour"),
        QCoreApplication.translate(
            "Settings", "More have to wait: somebody may be playing with the screen"
        ),
    ),
    Key.POINTS_MONTHS: lambda: (
        QCoreApplication.translate("Settings", "Points are good for"),
        QCoreApplication.translate(
            "Settings", "Until the end of the month then; for those earned from now on"
        ),
    ),
    Key.KEEP_VISITS_DAYS: lambda: (
        QCoreApplication.translate("Settings", "Keep visits for"),
        QCoreApplication.translate(
            "Settings", "Who was here and what he took; counts without names stay for ever"
        ),
    ),
    Key.KEEP_REQUESTS_DAYS: lambda: (
        QCoreApplication.translate("Settings", "Keep requests for"),
        QCoreApplication.translate(
            "Settings", "What somebody asked the staff to bring, and who brought it"
        ),
    ),
    Key.KEEP_FAILED_SCANS_DAYS: lambda: (
        QCoreApplication.translate("Settings", "Keep failed scans for"),
        QCoreApplication.translate("Settings", "Codes that opened nothing"),
    ),
    Key.KEEP_PEOPLE_DAYS: lambda: (
        QCoreApplication.translate("Settings", "Keep who stays away for"),
        QCoreApplication.translate(
            "Settings",
            "Whom nobody saw for so long is erased, points and all; so are staff switched off",
        ),
    ),
    Key.KEEP_LEFT_DAYS: lambda: (
        QCoreApplication.translate("Settings", "Keep who left for"),
        QCoreApplication.translate("Settings", "So long after leaving they are erased"),
    ),
    Key.REQUEST_ACCEPT_MINUTES: lambda: (
        QCoreApplication.translate("Settings", "Accepted within"),
        QCoreApplication.translate("Settings", "Nobody takes it on: the courier is told so"),
    ),
    Key.REQUEST_READY_MINUTES: lambda: (
        QCoreApplication.translate("Settings", "Ready within"),
        QCoreApplication.translate("Settings", "Not ready by then: the courier is told so"),
    ),
    Key.REQUEST_FETCH_MINUTES: lambda: (
        QCoreApplication.translate("Settings", "Kept for him"),
        QCoreApplication.translate("Settings", "Nobody fetches it: it goes to somebody else"),
    ),
    Key.KEEP_LOANS_DAYS: lambda: (
        QCoreApplication.translate("Settings", "Who had what"),
        QCoreApplication.translate(
            "Settings", "So long after it came back; then a loan is nobody's"
        ),
    ),
    Key.LOANS_MOST: lambda: (
        QCoreApplication.translate("Settings", "Things at once"),
        QCoreApplication.translate(
            "Settings",
            "So many things somebody may have in all; each kind has its own rule besides",
        ),
    ),
    Key.HOLDS_MOST: lambda: (
        QCoreApplication.translate("Settings", "Waiting for"),
        QCoreApplication.translate("Settings", "So many titles somebody may wait for at once"),
    ),
    Key.HOLD_WAIT_DAYS: lambda: (
        QCoreApplication.translate("Settings", "Waiting at most"),
        QCoreApplication.translate(
            "Settings", "Nobody waits longer for a title; then he asks again"
        ),
    ),
    Key.LOST_DAYS: lambda: (
        QCoreApplication.translate("Settings", "Lost after"),
        QCoreApplication.translate(
            "Settings", "So long overdue, a thing counts as lost until somebody scans it"
        ),
    ),
    Key.HOLD_SHELF: lambda: (
        QCoreApplication.translate("Settings", "Hold shelf"),
        QCoreApplication.translate(
            "Settings",
            "What is written on the shelf for what somebody waits for; empty: hold shelf",
        ),
    ),
    Key.STOCK_SOON_DAYS: lambda: (
        QCoreApplication.translate("Settings", "Expires soon"),
        QCoreApplication.translate(
            "Settings", "So long before its last good day it is to be replaced"
        ),
    ),
    Key.STOCK_VISIT_DAYS: lambda: (
        QCoreApplication.translate("Settings", "Days between restocks"),
        QCoreApplication.translate("Settings", "Used until three restocks tell what is usual"),
    ),
    Key.STOCK_COUNT_SMALL: lambda: (
        QCoreApplication.translate("Settings", "Small difference in a count"),
        QCoreApplication.translate(
            "Settings", "Up to this it is booked at once; of a larger one another person counts"
        ),
    ),
    Key.BARCODE_FIELD: lambda: (
        QCoreApplication.translate("Settings", "Where a catalogue has the barcodes"),
        QCoreApplication.translate(
            "Settings",
            "Field and subfield of a copy's barcode in a MARC file; Koha writes it into 952p",
        ),
    ),
    Key.REWARD_HOLD_DAYS: lambda: (
        QCoreApplication.translate("Settings", "Rewards are kept"),
        QCoreApplication.translate("Settings", "Not fetched by then, the points go back"),
    ),
    Key.REWARD_PIN_POINTS: lambda: (
        QCoreApplication.translate("Settings", "PIN for redeeming"),
        QCoreApplication.translate(
            "Settings", "From so many points on the courier's PIN comes first"
        ),
    ),
    Key.AED_CHECK_DAYS: lambda: (
        QCoreApplication.translate("Settings", "AED looked at every"),
        QCoreApplication.translate("Settings", "Then a look at it is due again, on the board"),
    ),
    Key.VOLUME: lambda: (
        QCoreApplication.translate("Settings", "Volume"),
        QCoreApplication.translate("Settings", "At 0 nobody hears the alarm either"),
    ),
    Key.ANSWER_SOUNDS: lambda: (
        QCoreApplication.translate("Settings", "Tap and scan sounds"),
        QCoreApplication.translate(
            "Settings", "A short sound says yes or no; the alarm sounds in any case"
        ),
    ),
}
