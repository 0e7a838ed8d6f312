"""What the columns are called on the screen; the files keep their own heads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def column_name(name: str) -> str:
    """Answer what a column is called."""
    return names().get(name, name)


def names() -> dict[str, str]:
    """Answer every column of every set in the language of the screen."""
    return _of_figures() | _of_people() | _of_stock() | _of_care() | _of_entries()


def _of_figures() -> dict[str, str]:
    return {
        "day": QCoreApplication.translate("Export", "Day"),
        "company": QCoreApplication.translate("Export", "Company"),
        "checkins": QCoreApplication.translate("Export", "Check-ins"),
        "scans": QCoreApplication.translate("Export", "Scans"),
        "item": QCoreApplication.translate("Export", "What"),
        "kind": QCoreApplication.translate("Export", "Kind of place"),
        "type": QCoreApplication.translate("Export", "Kind of thing"),
        "times": QCoreApplication.translate("Export", "How often"),
    }


def _of_people() -> dict[str, str]:
    return {
        "visit": QCoreApplication.translate("Export", "Visit"),
        "person": QCoreApplication.translate("Export", "Person"),
        "from": QCoreApplication.translate("Export", "From"),
        "until": QCoreApplication.translate("Export", "Until"),
        "end": QCoreApplication.translate("Export", "How it ended"),
        "vouched": QCoreApplication.translate("Export", "Let in without a badge"),
        "number": QCoreApplication.translate("Export", "Number"),
        "name": QCoreApplication.translate("Export", "Name"),
        "phone": QCoreApplication.translate("Export", "Phone"),
        "state": QCoreApplication.translate("Export", "Whether he is welcome"),
        "enrolled": QCoreApplication.translate("Export", "Enrolled"),
        "last_seen": QCoreApplication.translate("Export", "Last here"),
    }


def _of_stock() -> dict[str, str]:
    return {
        "code": QCoreApplication.translate("Export", "Station code"),
        "unit": QCoreApplication.translate("Export", "Unit"),
        "place": QCoreApplication.translate("Export", "Place"),
        "lot": QCoreApplication.translate("Export", "Lot"),
        "expiry": QCoreApplication.translate("Export", "Good until"),
        "opened": QCoreApplication.translate("Export", "Opened"),
        "status": QCoreApplication.translate("Export", "Whether it may be used"),
        "left": QCoreApplication.translate("Export", "Left"),
        "change": QCoreApplication.translate("Export", "In or out"),
        "pieces": QCoreApplication.translate("Export", "Pieces"),
        "why": QCoreApplication.translate("Export", "Why"),
        "expected": QCoreApplication.translate("Export", "In the books"),
        "counted": QCoreApplication.translate("Export", "Counted"),
        "difference": QCoreApplication.translate("Export", "Difference"),
        "reversed": QCoreApplication.translate("Export", "Booked back"),
        "minutes": QCoreApplication.translate("Export", "Minutes"),
        "tasks": QCoreApplication.translate("Export", "What was done"),
        "buy": QCoreApplication.translate("Export", "To buy"),
        "wanted": QCoreApplication.translate("Export", "Should be there"),
        "good": QCoreApplication.translate("Export", "Good for long"),
        "expired": QCoreApplication.translate("Export", "Expired"),
        "expiring": QCoreApplication.translate("Export", "Expires soon"),
    }


def _of_care() -> dict[str, str]:
    return {
        "how": QCoreApplication.translate("Export", "What was found"),
        "seal_before": QCoreApplication.translate("Export", "Seal before"),
        "seal_after": QCoreApplication.translate("Export", "Seal after"),
        "fault": QCoreApplication.translate("Export", "What was wrong"),
    }


def _of_entries() -> dict[str, str]:
    return {
        "seq": QCoreApplication.translate("Export", "Entry"),
        "version": QCoreApplication.translate("Export", "Version"),
        "time": QCoreApplication.translate("Export", "Time"),
        "utc_ms": QCoreApplication.translate("Export", "Time in milliseconds"),
        "clock_confirmed": QCoreApplication.translate("Export", "Time was sure"),
        "request_id": QCoreApplication.translate("Export", "Request"),
        "actor": QCoreApplication.translate("Export", "Who"),
        "verb": QCoreApplication.translate("Export", "Did what"),
        "subject": QCoreApplication.translate("Export", "To what"),
        "outcome": QCoreApplication.translate("Export", "Done or not"),
        "reason": QCoreApplication.translate("Export", "Why not"),
        "facts": QCoreApplication.translate("Export", "Details"),
        "prev": QCoreApplication.translate("Export", "Hash of the entry before"),
        "hash": QCoreApplication.translate("Export", "Hash"),
    }
