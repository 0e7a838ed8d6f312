"""The words of the catalogue."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.catalogue.rules import ItemStatus, TitleRow
from kiosk.catalogue.stocktake import Verdict
from kiosk.catalogue.views import Holding
from ui.qt.fill import fill

ICONS = {
    "book": "book-open-variant",
    "magazine": "newspaper-variant",
    "umbrella": "umbrella",
    "raincoat": "weather-pouring",
    "pump": "pump",
    "power_bank": "battery-charging",
    "tool": "tools",
}


def kind_icon(kind: str) -> str:
    """Answer the icon of a kind of items."""
    return ICONS.get(kind, "package-variant")


def standing_words(holding: Holding) -> str:
    """Answer what a courier wants to know of a title: is it there?"""
    if holding.here:
        words = QCoreApplication.translate("Catalogue", "here: %1")
        return fill(words, str(holding.here))
    if holding.items:
        return QCoreApplication.translate("Catalogue", "all on loan")
    return QCoreApplication.translate("Catalogue", "none here")


def about(row: TitleRow) -> str:
    """Answer author, publisher and year in one line."""
    dot = QCoreApplication.translate("Catalogue", " · ")
    return dot.join(part for part in (row.author, row.publisher, row.year) if part)


def status_words(status: str) -> str:
    """Answer what people said of an item."""
    return _STATUSES[ItemStatus(status)]()


def verdict_words(verdict: str) -> str:
    """Answer what a scan in a stocktake tells."""
    return _VERDICTS[Verdict(verdict)]()


_STATUSES: dict[ItemStatus, Callable[[], str]] = {
    ItemStatus.OK: lambda: QCoreApplication.translate("Catalogue", "here"),
    ItemStatus.LOST: lambda: QCoreApplication.translate("Catalogue", "lost"),
    ItemStatus.WITHDRAWN: lambda: QCoreApplication.translate("Catalogue", "withdrawn"),
    ItemStatus.NOT_FOR_LOAN: lambda: QCoreApplication.translate("Catalogue", "to read here only"),
}
_VERDICTS: dict[Verdict, Callable[[], str]] = {
    Verdict.HERE: lambda: QCoreApplication.translate("Catalogue", "stands right"),
    Verdict.ELSEWHERE: lambda: QCoreApplication.translate(
        "Catalogue", "belongs on another shelf: put it there"
    ),
    Verdict.AWAY: lambda: QCoreApplication.translate(
        "Catalogue", "is on loan by the books: have it returned"
    ),
    Verdict.FOUND_AGAIN: lambda: QCoreApplication.translate("Catalogue", "was lost: found again"),
    Verdict.WITHDRAWN: lambda: QCoreApplication.translate(
        "Catalogue", "was withdrawn: do not put it back"
    ),
}
