"""Kits, shelves and fridges: the places things lie in."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.staff.rules import Permission
from kiosk.stock.catalogue import PlaceRow
from ui.count.names import place_icon
from ui.products.names import joined, kind_name
from ui.products.stock_place import STOCK_PLACE, StockPlaceViewModel
from ui.qt.fill import fill
from ui.qt.rows_model import RowsModel
from ui.shell.screens import Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class StockPlaceLine:
    """One place; ``key`` is its number."""

    key: str
    sign: str
    what: str
    more: str


@QmlElement
class StockPlacesViewModel(QObject):
    """The places in use, in the order they were set up: the first kit is the usual one."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._products = shell.station.products
        self._rows = RowsModel(StockPlaceLine, self)

    def refresh(self) -> None:
        """Read them; nobody signed in leaves nothing behind."""
        wanted = Counter(place for place, _product in self._products.minimums())
        places = self._products.places() if self._shell.session.signed_in else []
        self._rows.show([self._line(place, wanted[place.number]) for place in places])
        self.changed.emit()

    @Slot(str)
    def open(self, place: str) -> None:
        """Open a place; an empty number sets up a new one."""
        cast(StockPlaceViewModel, self._shell.view_of(STOCK_PLACE)).choose(place)
        self._shell.go(STOCK_PLACE)

    def _line(self, place: PlaceRow, wanted: int) -> StockPlaceLine:
        words = fill(self.tr("things that should be here: %1"), str(wanted)) if wanted else ""
        more = joined(kind_name(place.kind), words)
        name = place.called(self._shell.spoken)
        return StockPlaceLine(place.number, place_icon(place), name, more)

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows


STOCK_PLACES = Screen(
    "stock_places",
    "products/StockPlacesScreen.qml",
    StockPlacesViewModel,
    permission=Permission.PRODUCTS,
)
