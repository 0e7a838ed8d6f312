"""The open requests as everybody may know them: numbers and things, never a person."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.amenities.queue import QueueRow
from kiosk.amenities.rules import State


def waiting_news(rows: list[QueueRow]) -> set[str]:
    """Name the requests nobody has accepted, for ``Shell.chime``."""
    return {f"{row.number} asked" for row in rows if row.state is State.REQUESTED}


def ready_news(rows: list[QueueRow]) -> set[str]:
    """Name the requests that can be fetched, for ``Shell.chime``."""
    return {f"{row.number} ready" for row in rows if row.state is State.READY}


def board_rows(rows: list[QueueRow]) -> list[dict[str, str]]:
    """Answer the rows of the attract screen's board: what can be fetched, how many wait."""
    ready = [str(row.ticket) for row in rows if row.state is State.READY]
    waiting = [row for row in rows if row.state is not State.READY]
    found = []
    if ready:
        text = QCoreApplication.translate("Attract", "Ready: No. %1")
        separator = QCoreApplication.translate("Attract", ", ")
        found.append(
            {
                "icon": "bell-ring",
                "title": text.replace("%1", separator.join(ready)),
                "detail": QCoreApplication.translate("Attract", "Please fetch it"),
            }
        )
    if waiting:
        text = QCoreApplication.translate("Attract", "%1 waiting to be served")
        found.append(
            {
                "icon": "timer-sand",
                "title": text.replace("%1", str(len(waiting))),
                "detail": QCoreApplication.translate("Attract", "Staff, scan your badge"),
            }
        )
    return found
