"""The words of the export: sets, periods, and every way it can end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from kiosk.export.status import Status


def set_name(name: str) -> str:
    """Answer what a set is called on the screen."""
    names = {
        "visits": QCoreApplication.translate("Export", "Visits"),
        "checkins": QCoreApplication.translate("Export", "Check-ins by day and company"),
        "failed_scans": QCoreApplication.translate("Export", "Codes that were not read"),
        "amenities": QCoreApplication.translate("Export", "What was taken"),
        "charging": QCoreApplication.translate("Export", "Charging, by day"),
        "lending": QCoreApplication.translate("Export", "What was lent, by day"),
        "stock": QCoreApplication.translate("Export", "Stock: what is there"),
        "stock_entries": QCoreApplication.translate("Export", "Stock: what came and went"),
        "disposals": QCoreApplication.translate("Export", "Stock: what was thrown away"),
        "rewards": QCoreApplication.translate("Export", "Rewards handed over"),
        "volunteer_minutes": QCoreApplication.translate("Export", "Volunteers' minutes"),
        "stock_counts": QCoreApplication.translate("Export", "Stock: what counts found"),
        "shopping_list": QCoreApplication.translate("Export", "Stock: what to buy"),
        "kit_checks": QCoreApplication.translate("Export", "Kits: what was checked"),
        "aed_checks": QCoreApplication.translate("Export", "AED: what was checked"),
        "journal": QCoreApplication.translate("Export", "Journal"),
        "people": QCoreApplication.translate("Export", "People, with names and phones"),
        "journal_whole": QCoreApplication.translate("Export", "Journal in full, to check it"),
    }
    return names.get(name, name)


def periods(today: date) -> list[tuple[str, str, date, date]]:
    """Answer key, title, first and last station day of every period on offer."""
    month = today.replace(day=1)
    before = month - timedelta(days=1)
    year = today.replace(month=1, day=1)
    last_year = date(today.year - 1, 1, 1)
    return [
        ("today", QCoreApplication.translate("Export", "Today"), today, today),
        (
            "week",
            QCoreApplication.translate("Export", "The last seven days"),
            today - timedelta(days=6),
            today,
        ),
        ("month", QCoreApplication.translate("Export", "This month"), month, today),
        (
            "last_month",
            QCoreApplication.translate("Export", "Last month"),
            before.replace(day=1),
            before,
        ),
        ("year", QCoreApplication.translate("Export", "This year"), year, today),
        (
            "last_year",
            QCoreApplication.translate("Export", "Last year"),
            last_year,
            year - timedelta(days=1),
        ),
    ]


def span(first: str, last: str) -> str:
    """Answer days from first to last, both inclusive."""
    return first if first == last else f"{first} – {last}"


def ending(status: Status) -> tuple[str, str]:
    """Answer how it ended, and what to do now."""
    return _ENDS[status]()


def left_behind(name: str) -> str:
    """Say what could not be removed from the stick."""
    words = QCoreApplication.translate("Export", "What it left on the stick: %1")
    return words.replace("%1", name)


_ENDS: dict[Status, Callable[[], tuple[str, str]]] = {
    Status.DONE: lambda: (
        QCoreApplication.translate("Export", "The stick may be pulled now"),
        QCoreApplication.translate("Export", "Everything was read back and is the same"),
    ),
    Status.DONE_STILL_MOUNTED: lambda: (
        QCoreApplication.translate("Export", "Everything is on the stick"),
        QCoreApplication.translate("Export", "It is still in use: wait a minute, then pull it"),
    ),
    Status.CANCELLED: lambda: (
        QCoreApplication.translate("Export", "Stopped"),
        QCoreApplication.translate("Export", "You can start again at any time"),
    ),
    Status.NO_STICK: lambda: (
        QCoreApplication.translate("Export", "There is no stick"),
        QCoreApplication.translate("Export", "Plug one in and start again"),
    ),
    Status.NOT_MOUNTED: lambda: (
        QCoreApplication.translate("Export", "The stick cannot be opened"),
        QCoreApplication.translate("Export", "Pull it, plug it in again, or take another one"),
    ),
    Status.READ_ONLY: lambda: (
        QCoreApplication.translate("Export", "The stick cannot be written"),
        QCoreApplication.translate("Export", "Look for a lock on its side, or take another one"),
    ),
    Status.NO_SPACE: lambda: (
        QCoreApplication.translate("Export", "There is not enough room on the stick"),
        QCoreApplication.translate("Export", "Make room on a computer, or take a larger one"),
    ),
    Status.UNKNOWN_FILE_SYSTEM: lambda: (
        QCoreApplication.translate("Export", "This stick has a format we do not know"),
        QCoreApplication.translate("Export", "Format it as exFAT on a computer"),
    ),
    Status.LEADS_ELSEWHERE: lambda: (
        QCoreApplication.translate("Export", "The folder leads somewhere else"),
        QCoreApplication.translate("Export", "Please take another stick"),
    ),
    Status.NAMES_REFUSED: lambda: (
        QCoreApplication.translate("Export", "The stick refuses the names of the files"),
        QCoreApplication.translate("Export", "Format it as exFAT on a computer"),
    ),
    Status.REMOVED: lambda: (
        QCoreApplication.translate("Export", "The stick was pulled too early"),
        QCoreApplication.translate("Export", "Nothing on it counts: plug it in and start again"),
    ),
    Status.WRITE_FAILED: lambda: (
        QCoreApplication.translate("Export", "The stick failed while it was written"),
        QCoreApplication.translate("Export", "Please take another stick"),
    ),
    Status.MISMATCH: lambda: (
        QCoreApplication.translate("Export", "The stick does not keep what is written"),
        QCoreApplication.translate("Export", "It is broken: please take another one"),
    ),
    Status.NO_BACKUP: lambda: (
        QCoreApplication.translate("Export", "The backup that goes along was not made"),
        QCoreApplication.translate("Export", "Look whether this machine's disk is full"),
    ),
    Status.STOPPED: lambda: (
        QCoreApplication.translate("Export", "The export was cut off"),
        QCoreApplication.translate("Export", "Please start it again"),
    ),
}
