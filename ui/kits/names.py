"""The words of kits and of the AED."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.firstaid.care import KitRow
from kiosk.firstaid.kit_rules import AedFacts, AedFault, KitState

Action = dict[str, str]


def act(key: str, glyph: str, text: str) -> Action:
    """Answer a button as ``ActionRow`` takes it."""
    return {"key": key, "glyph": glyph, "text": text}


def joined(*parts: str) -> str:
    """Put sentences into one line; empty ones are left out."""
    dot = QCoreApplication.translate("Kits", " · ")
    return dot.join(part for part in parts if part)


def state_words(state: KitState) -> str:
    """Answer how a kit stands."""
    return _STATES[state]()


def fault_words(fault: str) -> str:
    """Answer what is wrong with the AED."""
    return _FAULTS[AedFault(fault)]()


def due_words(row: KitRow) -> str:
    """Answer when a kit is to be looked at again; an open one is to be counted now."""
    if row.state is KitState.OPEN:
        return QCoreApplication.translate("Kits", "count everything now")
    if row.is_due:
        return since_words(row.due_day)
    return QCoreApplication.translate("Kits", "next time %1").replace("%1", row.due_day)


def since_words(due_day: str) -> str:
    """Answer since when a look is due; an empty day: nobody ever looked."""
    if not due_day:
        return QCoreApplication.translate("Kits", "nobody has looked at it yet")
    return QCoreApplication.translate("Kits", "due since %1").replace("%1", due_day)


def until_words(aed: AedFacts, today: str) -> str:
    """Answer until when the AED's pads and battery are good."""
    pads = QCoreApplication.translate("Kits", "pads: %1")
    battery = QCoreApplication.translate("Kits", "battery: %1")
    return joined(
        pads.replace("%1", _until(aed.pads_until, today)),
        battery.replace("%1", _until(aed.battery_until, today)),
    )


def _until(day: str, today: str) -> str:
    if not day:
        return QCoreApplication.translate("Kits", "not noted")
    expired = QCoreApplication.translate("Kits", "expired since %1")
    return expired.replace("%1", day) if day < today else day


_STATES: dict[KitState, Callable[[], str]] = {
    KitState.UNSEALED: lambda: QCoreApplication.translate("Kits", "no seal on it"),
    KitState.SEALED: lambda: QCoreApplication.translate("Kits", "sealed"),
    KitState.OPEN: lambda: QCoreApplication.translate("Kits", "the seal is broken"),
    KitState.COUNTED: lambda: QCoreApplication.translate("Kits", "counted, no seal on it"),
}
_FAULTS: dict[AedFault, Callable[[], str]] = {
    AedFault.MISSING: lambda: QCoreApplication.translate("Kits", "It is not there"),
    AedFault.INDICATOR: lambda: QCoreApplication.translate("Kits", "Its light is not right"),
    AedFault.BATTERY: lambda: QCoreApplication.translate("Kits", "The battery"),
    AedFault.PADS: lambda: QCoreApplication.translate("Kits", "The pads"),
    AedFault.DAMAGED: lambda: QCoreApplication.translate("Kits", "It is damaged"),
}
FAULT_ICONS: dict[AedFault, str] = {
    AedFault.MISSING: "cancel",
    AedFault.INDICATOR: "alert",
    AedFault.BATTERY: "battery-charging",
    AedFault.PADS: "heart-flash",
    AedFault.DAMAGED: "close",
}
