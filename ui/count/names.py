"""What places, products and differences are called."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.stock.catalogue import PlaceRow
from kiosk.stock.count_views import Difference
from kiosk.stock.counting import Why
from kiosk.stock.rules import PlaceKind
from ui.qt.fill import fill
from ui.qt.language import Code

_ICONS = {
    PlaceKind.KIT: "medical-bag",
    PlaceKind.SHELF: "package-variant",
    PlaceKind.FRIDGE: "fridge",
}
_WHYS: dict[Why, Callable[[], str]] = {
    Why.USED_UNRECORDED: lambda: QCoreApplication.translate("Count", "used, not recorded"),
    Why.DAMAGED: lambda: QCoreApplication.translate("Count", "damaged, thrown away"),
    Why.MISCOUNTED_BEFORE: lambda: QCoreApplication.translate("Count", "miscounted before"),
    Why.UNKNOWN: lambda: QCoreApplication.translate("Count", "nobody knows"),
}


def place_icon(place: PlaceRow) -> str:
    """Answer the picture of a kind of place."""
    return _ICONS[PlaceKind(place.kind)]


def why_name(why: str) -> str:
    """Answer why there was a difference."""
    return _WHYS[Why(why)]()


def what_where(one: Difference, spoken: Code) -> str:
    """Answer which product in which place."""
    return f"{one.product.called(spoken)} · {one.place.called(spoken)}"


def amount(difference: int, unit: str) -> str:
    """Answer by how much there is less, or more."""
    words = (
        QCoreApplication.translate("Count", "%1 %2 too few")
        if difference < 0
        else QCoreApplication.translate("Count", "%1 %2 too many")
    )
    return fill(words, str(abs(difference)), unit)
