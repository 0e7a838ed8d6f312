"""Drinks and menu: what the station offers on what terms, and what is left of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.amenities.rules import Terms
from kiosk.staff.rules import Permission
from ui.amenities.item import ITEM, ItemViewModel
from ui.amenities.names import item_icon, item_name
from ui.amenities.terms import left_words, season_words, way_words
from ui.qt.rows_model import RowsModel
from ui.shell.screens import Link, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class MenuRow:
    """One item: what it is, on what terms, and whether there is some."""

    item: str
    glyph: str
    name: str
    detail: str
    condition: str


@QmlElement
class MenuViewModel(QObject):
    """Every item, also what is not offered."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._rows = RowsModel(MenuRow, self)

    def refresh(self) -> None:
        """Read the menu; there is nobody in it."""
        self._rows.show([self._row(terms) for terms in self._station.menu.all()])
        self.changed.emit()

    @Slot(str)
    def open(self, item: str) -> None:
        """Open an item's page."""
        cast(ItemViewModel, self._shell.view_of(ITEM)).choose(item)
        self._shell.go(ITEM)

    def _row(self, terms: Terms) -> MenuRow:
        detail = f"{way_words(terms)} · {season_words(terms)}"
        left = self._station.amenity_stock.left(terms.item)
        condition = left_words(left) if terms.counted else ""
        if not terms.offered:
            condition = self.tr("not offered")
        name, glyph = item_name(terms.item), item_icon(terms.item)
        return MenuRow(terms.item, glyph, name, detail, condition)

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows


MENU = Screen(
    "menu",
    "amenities/MenuScreen.qml",
    MenuViewModel,
    permission=Permission.REQUESTS,
    link=lambda: Link("cup-water", QCoreApplication.translate("Board", "Drinks and menu")),
)
