"""What the big screen tells of the places: numbers and things, never a person."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.charging.views import Called, Situation
from ui.charging.names import place_name, ticket_name, what_for
from ui.qt.fill import fill

Row = dict[str, str]
Hour = Callable[[int], str]
"""Answers the time of day of a moment."""


def call_news(now: Situation) -> set[str]:
    """Name the offers that stand, so that each sounds once."""
    return {f"{call.claim} {call.place}" for call in now.called}


def call_rows(now: Situation, hour: Hour) -> list[Row]:
    """Answer the numbers that are called, one row each."""
    return [_call(call, hour) for call in now.called]


def place_rows(now: Situation, hour: Hour) -> list[Row]:
    """Answer the row of all places, none where there is no place."""
    if not now.kinds:
        return []
    title = QCoreApplication.translate("Attract", "Charging: %1 / %2 free")
    title = fill(title, str(now.free), str(now.total))
    return [{"icon": "battery-charging", "title": title, "detail": _detail(now, hour)}]


def _call(call: Called, hour: Hour) -> Row:
    title = QCoreApplication.translate("Attract", "%1 is free")
    kept = QCoreApplication.translate("Attract", "Scan by %1")
    return {
        "icon": "bell-ring",
        "number": ticket_name(call.ticket),
        "title": fill(title, place_name(call.kind, call.place)),
        "detail": fill(kept, hour(call.until_ms)),
    }


def _detail(now: Situation, hour: Hour) -> str:
    if now.cleared:
        names = QCoreApplication.translate("Attract", ", ").join(now.cleared)
        return fill(QCoreApplication.translate("Attract", "Time is up: %1, please clear"), names)
    if now.free < now.total and now.soonest_ms:
        soon = QCoreApplication.translate("Attract", "Next free about %1")
        return fill(soon, hour(now.soonest_ms))
    waiting = sum(row.waiting for row in now.kinds)
    if waiting:
        return fill(QCoreApplication.translate("Attract", "%1 waiting"), str(waiting))
    return QCoreApplication.translate("Attract", ", ").join(what_for(row.kind) for row in now.kinds)
