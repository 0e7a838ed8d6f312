"""What places, their kinds and their troubles are called, and their pictures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.charging.rules import Blocked, Kind, PlaceState
from kiosk.devices.locks import LockStatus

Word = Callable[[], str]
_KINDS: dict[Kind, Word] = {
    Kind.PHONE_LOCKER: lambda: QCoreApplication.translate("Charging", "Phone locker"),
    Kind.USB_DESK: lambda: QCoreApplication.translate("Charging", "USB-C desk"),
    Kind.BATTERY_BAY: lambda: QCoreApplication.translate("Charging", "Battery bay"),
}
_WHAT_FOR: dict[Kind, Word] = {
    Kind.PHONE_LOCKER: lambda: QCoreApplication.translate("Charging", "Phones"),
    Kind.USB_DESK: lambda: QCoreApplication.translate("Charging", "USB-C"),
    Kind.BATTERY_BAY: lambda: QCoreApplication.translate("Charging", "Batteries"),
}
_ICONS: dict[Kind, str] = {
    Kind.PHONE_LOCKER: "cellphone-charging",
    Kind.USB_DESK: "desk",
    Kind.BATTERY_BAY: "car-battery",
}
_STATES: dict[PlaceState, Word] = {
    PlaceState.FREE: lambda: QCoreApplication.translate("Charging", "Free"),
    PlaceState.OFFERED: lambda: QCoreApplication.translate("Charging", "Called"),
    PlaceState.RESERVED: lambda: QCoreApplication.translate("Charging", "Held"),
    PlaceState.IN_USE: lambda: QCoreApplication.translate("Charging", "In use"),
    PlaceState.FINISHING: lambda: QCoreApplication.translate("Charging", "Time is up"),
    PlaceState.OUT_OF_SERVICE: lambda: QCoreApplication.translate("Charging", "Out of service"),
    PlaceState.FAULTED: lambda: QCoreApplication.translate("Charging", "Faulted"),
}
_STATE_ICONS: dict[PlaceState, str] = {
    PlaceState.FREE: "check",
    PlaceState.OFFERED: "bell-ring",
    PlaceState.RESERVED: "account-clock",
    PlaceState.IN_USE: "battery-charging",
    PlaceState.FINISHING: "timer-alert",
    PlaceState.OUT_OF_SERVICE: "cancel",
    PlaceState.FAULTED: "lock-alert",
}
_WHY: dict[str, Word] = {
    Blocked.KEY_GONE: lambda: QCoreApplication.translate("Charging", "The key is gone"),
    Blocked.BROKEN: lambda: QCoreApplication.translate("Charging", "Broken"),
    Blocked.CLEANING: lambda: QCoreApplication.translate("Charging", "Being cleaned"),
    Blocked.OTHER: lambda: QCoreApplication.translate("Charging", "Another reason"),
    LockStatus.SILENT: lambda: QCoreApplication.translate("Charging", "The lock did not answer"),
    LockStatus.GARBLED: lambda: QCoreApplication.translate("Charging", "The lock answered oddly"),
    LockStatus.GONE: lambda: QCoreApplication.translate("Charging", "The lock board is unplugged"),
    LockStatus.NOT_SET_UP: lambda: QCoreApplication.translate(
        "Charging", "No lock board is set up"
    ),
    LockStatus.UNKNOWN: lambda: QCoreApplication.translate(
        "Charging", "Nobody saw whether it opened"
    ),
}
_BLOCK_ICONS: dict[Blocked, str] = {
    Blocked.KEY_GONE: "key-remove",
    Blocked.BROKEN: "wrench",
    Blocked.CLEANING: "broom",
    Blocked.OTHER: "dots-horizontal",
}


def kind_name(kind: str) -> str:
    """Answer what a kind of place is called in the language of the screen."""
    return _KINDS[Kind(kind)]()


def what_for(kind: str) -> str:
    """Answer what is charged in a kind of place, in a word."""
    return _WHAT_FOR[Kind(kind)]()


def kind_icon(kind: str) -> str:
    """Answer the name of a kind's icon."""
    return _ICONS[Kind(kind)]


def place_name(kind: str, name: str) -> str:
    """Answer what a place is called: its kind and what stands on it."""
    words = QCoreApplication.translate("Charging", "%1 %2")
    return words.replace("%1", kind_name(kind)).replace("%2", name)


def ticket_name(ticket: int) -> str:
    """Answer a number of the queue as it is called: not to be taken for the number of a drink."""
    return QCoreApplication.translate("Charging", "C%1").replace("%1", str(ticket))


def state_name(state: PlaceState) -> str:
    """Answer a state in a word."""
    return _STATES[state]()


def state_icon(state: PlaceState) -> str:
    """Answer the name of a state's icon."""
    return _STATE_ICONS[state]


def why_name(why: str) -> str:
    """Answer why a place cannot be used; a fault of another release stands for itself."""
    word = _WHY.get(why)
    return word() if word else why


def block_icon(why: Blocked) -> str:
    """Answer the name of a reason's icon."""
    return _BLOCK_ICONS[why]
