"""What lies in the stock, in words: its name, where it is, how long it is good, what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.stock.products import ProductRow
from kiosk.stock.views import Attention, Matter
from ui.qt.fill import fill

_GLYPHS = {
    Matter.EXPIRED: "delete",
    Matter.SET_ASIDE: "cancel",
    Matter.SHORT: "package-down",
    Matter.EXPIRING: "calendar-clock",
}
_CONDITIONS: dict[Matter, Callable[[], str]] = {
    Matter.EXPIRED: lambda: QCoreApplication.translate("Restock", "Expired"),
    Matter.SET_ASIDE: lambda: QCoreApplication.translate("Restock", "Set aside"),
    Matter.SHORT: lambda: QCoreApplication.translate("Restock", "%1 short"),
    Matter.EXPIRING: lambda: QCoreApplication.translate("Restock", "Expires soon"),
}


def day_words(day: str) -> str:
    """Answer a day (ISO) as one says it."""
    when = date.fromisoformat(day)
    words = QCoreApplication.translate("Restock", "d MMMM yyyy")
    return QLocale("en").toString(QDate(when.year, when.month, when.day), words)


def until_words(day: str) -> str:
    """Answer how long something is good (ISO; empty: for ever)."""
    if not day:
        return QCoreApplication.translate("Restock", "no date on it")
    return fill(QCoreApplication.translate("Restock", "until %1"), day_words(day))


def matter_glyph(matter: Matter) -> str:
    """Answer the icon for what is the matter."""
    return _GLYPHS[matter]


def condition(one: Attention) -> str:
    """Answer what is the matter with a lot, or how much is missing in a place."""
    return fill(_CONDITIONS[one.matter](), str(one.missing))


def count_words(count: int, product: ProductRow) -> str:
    """Answer how many there are of a product, in what it is counted in."""
    text = QCoreApplication.translate("Restock", "%1 %2")
    return fill(text, str(count), product.unit)
