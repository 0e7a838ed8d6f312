"""What the board says of the kits in front of whoever comes to help: the worst first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.firstaid.kit_rules import Matter as Due
from kiosk.station import Station
from kiosk.stock.rules import PlaceKind
from kiosk.stock.views import Matter
from ui.qt.fill import fill

Words = tuple[Callable[[], str], Callable[[], str], Callable[[], str]]
"""With both, with what is expired alone (%1), with what is short alone (%2)."""
_KITS: Words = (
    lambda: QCoreApplication.translate("Plan", "First-aid kit: %1 expired, %2 to restock"),
    lambda: QCoreApplication.translate("Plan", "First-aid kit: %1 expired"),
    lambda: QCoreApplication.translate("Plan", "First-aid kit: %2 to restock"),
)
_SHELVES: Words = (
    lambda: QCoreApplication.translate("Plan", "Shelves: %1 expired, %2 to restock"),
    lambda: QCoreApplication.translate("Plan", "Shelves: %1 expired"),
    lambda: QCoreApplication.translate("Plan", "Shelves: %2 to restock"),
)


def _aed_is_bad() -> str:
    return QCoreApplication.translate("Plan", "Something is wrong with the AED")


_CARE: dict[Due, Callable[[], str]] = {
    Due.AED_FAULT: _aed_is_bad,
    Due.PADS_EXPIRED: _aed_is_bad,
    Due.BATTERY_EXPIRED: _aed_is_bad,
    Due.KIT_OPEN: lambda: QCoreApplication.translate("Plan", "The seal of a kit is broken"),
    Due.AED_CHECK: lambda: QCoreApplication.translate("Plan", "Check the AED"),
    Due.KIT_CHECK: lambda: QCoreApplication.translate("Plan", "Check a first-aid kit"),
}


def kit_notice(station: Station) -> str:
    """Answer what is expired and short, and the worst of what is due to be looked at."""
    due = (_CARE[one.matter]() for one in station.care.due_checks() if one.matter in _CARE)
    return " · ".join(part for part in (_stock_notice(station), next(due, "")) if part)


def _stock_notice(station: Station) -> str:
    """What is expired and what is short; of shelves only while the kits are all right."""
    found = station.stock_views.attention()
    kits = [one.matter for one in found if one.place.kind == PlaceKind.KIT]
    shelves = [one.matter for one in found if one.place.kind != PlaceKind.KIT]
    return _told(kits, _KITS) or _told(shelves, _SHELVES)


def _told(matters: Sequence[Matter], words: Words) -> str:
    expired, short = matters.count(Matter.EXPIRED), matters.count(Matter.SHORT)
    if not expired and not short:
        return ""
    text = words[0] if expired and short else words[1] if expired else words[2]
    return fill(text(), str(expired), str(short))
