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
    """Answer the rows of the attract screen's board: what can be fetched, how many wait.

    What somebody is at waits for nobody any more: the room tells it only where nothing waits.
    """
    ready, taken, waiting = (
        [row for row in rows if row.state is state]
        for state in (State.READY, State.ACCEPTED, State.REQUESTED)
    )
    found = []
    if ready:
        text = QCoreApplication.translate("Attract", "Ready: No. %1")
        found.append(
            {
                "icon": "bell-ring",
                "title": text.replace("%1", _numbers(ready)),
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
    elif taken:
        text = QCoreApplication.translate("Attract", "No. %1 being made")
        found.append(
            {
                "icon": "account-clock",
                "title": text.replace("%1", _numbers(taken)),
                "detail": QCoreApplication.translate("Attract", "Its number is called here"),
            }
        )
    return found


def _numbers(rows: list[QueueRow]) -> str:
    separator = QCoreApplication.translate("Attract", ", ")
    return separator.join(str(row.ticket) for row in rows)
