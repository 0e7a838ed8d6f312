"""What days and things that are lent are called, and their pictures."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_ICONS = {
    "book": "book-open-variant",
    "magazine": "newspaper-variant-outline",
    "umbrella": "umbrella",
    "raincoat": "weather-pouring",
    "pump": "bicycle",
    "power_bank": "power-plug-battery",
    "tool": "wrench",
}


def thing_icon(kind: str) -> str:
    """Answer the name of the icon of a kind of thing; what staff added has a common one."""
    return _ICONS.get(kind, "package-variant")


def day_name(day: str) -> str:
    """Answer a station day (ISO) by day and month."""
    date = QDate.fromString(day, "yyyy-MM-dd")
    return QLocale().toString(date, QCoreApplication.translate("Lending", "d MMMM"))


def shelf_name(own: str) -> str:
    """Answer what the hold shelf is called: as it is labelled (setting), or in a word."""
    return own or QCoreApplication.translate("Lending", "the hold shelf")
