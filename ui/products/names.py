"""Products, places and minimums in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.stock.catalogue import ProductRow
from kiosk.stock.rules import PlaceKind
from ui.qt.fill import fill

_KINDS: dict[PlaceKind, Callable[[], str]] = {
    PlaceKind.KIT: lambda: QCoreApplication.translate("Products", "Kit"),
    PlaceKind.SHELF: lambda: QCoreApplication.translate("Products", "Shelf"),
    PlaceKind.FRIDGE: lambda: QCoreApplication.translate("Products", "Fridge"),
}


def kind_name(kind: str) -> str:
    """Answer what a place is."""
    return _KINDS[PlaceKind(kind)]()


def code_words(product: ProductRow) -> str:
    """Answer the number of a product in the station, to type on a pad."""
    return fill(QCoreApplication.translate("Products", "No. %1"), product.code)


def minimum_words(minimum: int, product: ProductRow) -> str:
    """Answer how much of a product should be in a place at least."""
    if not minimum:
        return QCoreApplication.translate("Products", "need not be here")
    words = QCoreApplication.translate("Products", "at least %1 %2")
    return fill(words, str(minimum), product.unit)


def usable_words(usable: int, product: ProductRow) -> str:
    """Answer how much of a product may be given to somebody."""
    words = QCoreApplication.translate("Products", "%1 %2 good")
    return fill(words, str(usable), product.unit)


def opened_words(product: ProductRow) -> str:
    """Answer how long a product is good once opened; empty where that is the same."""
    if product.opened_days is None:
        return ""
    words = QCoreApplication.translate("Products", "once opened, good for %1 days")
    return fill(words, str(product.opened_days))


def joined(*parts: str) -> str:
    """Put parts into one line; empty ones are left out."""
    dot = QCoreApplication.translate("Products", " · ")
    return dot.join(part for part in parts if part)
