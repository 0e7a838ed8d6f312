"""How chores are called, why they are worth doing, and their pictures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.common.chores import Chore, ChoreKind
from kiosk.station import Station
from kiosk.stock.products import ProductRow
from ui.kits.names import since_words
from ui.qt.fill import fill
from ui.qt.language import Code

Word = Callable[[], str]
_TITLES: dict[ChoreKind, Word] = {
    ChoreKind.EXPIRED: lambda: QCoreApplication.translate("Plan", "%1: take out %2"),
    ChoreKind.SET_ASIDE: lambda: QCoreApplication.translate("Plan", "%1: put %2 aside"),
    ChoreKind.SHORT: lambda: QCoreApplication.translate("Plan", "%1: add %2"),
    ChoreKind.AED_CHECK: lambda: QCoreApplication.translate("Plan", "Check the AED"),
    ChoreKind.KIT_CHECK: lambda: QCoreApplication.translate("Plan", "Check the kit"),
    ChoreKind.COUNT: lambda: QCoreApplication.translate("Plan", "Count what is there"),
    ChoreKind.SHELF_EXPIRED: lambda: QCoreApplication.translate("Plan", "%1: take out %2"),
    ChoreKind.SHELF_SET_ASIDE: lambda: QCoreApplication.translate("Plan", "%1: put %2 aside"),
    ChoreKind.EXPIRING: lambda: QCoreApplication.translate("Plan", "%1: replace %2"),
}
_WHY: dict[ChoreKind, Word] = {
    ChoreKind.EXPIRED: lambda: QCoreApplication.translate("Plan", "expired on %1"),
    ChoreKind.SET_ASIDE: lambda: QCoreApplication.translate("Plan", "not to be used"),
    ChoreKind.SHORT: lambda: QCoreApplication.translate("Plan", "less than there should be"),
    ChoreKind.AED_CHECK: lambda: QCoreApplication.translate("Plan", "due since %1"),
    ChoreKind.KIT_CHECK: lambda: QCoreApplication.translate("Plan", "due since %1"),
    ChoreKind.COUNT: lambda: QCoreApplication.translate("Plan", "due since %1"),
    ChoreKind.SHELF_EXPIRED: lambda: QCoreApplication.translate("Plan", "expired on %1"),
    ChoreKind.SHELF_SET_ASIDE: lambda: QCoreApplication.translate("Plan", "not to be used"),
    ChoreKind.EXPIRING: lambda: QCoreApplication.translate("Plan", "expires on %1"),
}
_LOOKS = (ChoreKind.AED_CHECK, ChoreKind.KIT_CHECK, ChoreKind.COUNT)
"""Due from the day of the last look on; without one, nobody ever looked."""
_ICONS: dict[ChoreKind, str] = {
    ChoreKind.EXPIRED: "delete-clock",
    ChoreKind.SET_ASIDE: "cancel",
    ChoreKind.SHORT: "package-variant-plus",
    ChoreKind.AED_CHECK: "heart-pulse",
    ChoreKind.KIT_CHECK: "medical-bag",
    ChoreKind.COUNT: "clipboard-check",
    ChoreKind.SHELF_EXPIRED: "delete-clock",
    ChoreKind.SHELF_SET_ASIDE: "cancel",
    ChoreKind.EXPIRING: "timer-sand",
}


class Names:
    """Places and products by number, read once for a page, in the language of the screen."""

    def __init__(self, station: Station, language: Code) -> None:
        self._products = {
            row.number: row
            for retired in (False, True)
            for row in station.products.all(retired=retired)
        }
        self._places = {row.number: row for row in station.products.places()}
        self._language = language

    def title(self, chore: Chore) -> str:
        """Answer what to do."""
        product = self._products.get(chore.product)
        what = self.product(product) if product else ""
        pieces = self.pieces(product, chore.pieces) if product else ""
        return fill(_TITLES[chore.kind](), what, pieces)

    def why(self, chore: Chore) -> str:
        """Answer where, why, and for how long about."""
        minutes = QCoreApplication.translate("Plan", "about %1 min")
        place = self._places.get(chore.place)
        told = _WHY[chore.kind]() if chore.day or chore.kind not in _LOOKS else since_words("")
        parts = [place.called(self._language) if place else "", fill(told, chore.day)]
        return " · ".join([part for part in parts if part] + [fill(minutes, str(chore.minutes))])

    def product(self, row: ProductRow) -> str:
        """Answer what a product is called."""
        return row.called(self._language)

    def pieces(self, product: ProductRow, count: float) -> str:
        """Answer so many of a product; what it is counted in is the station's own word."""
        return f"{count:g}" if self._language == "en" else f"{count:g} {product.unit}"


def icon(chore: Chore) -> str:
    """Answer the picture of what to do."""
    return _ICONS[chore.kind]
