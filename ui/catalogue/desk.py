"""The catalogue as it is looked after: search, add, and the ways to labels and stocktake."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.catalogue.rules import TitleRow, clean_isbn, is_book_code
from kiosk.common.codes import CodeFault, parse
from kiosk.staff.rules import ALLOWED, Permission
from ui.catalogue.bringing import IMPORT_CATALOGUE
from ui.catalogue.labels import LABELS
from ui.catalogue.pieces import PIECES, PiecesViewModel
from ui.catalogue.search import FoundRow, rows_of
from ui.catalogue.stocktake import STOCKTAKE
from ui.catalogue.title import TITLE, TitleViewModel
from ui.catalogue.title_setup import TITLE_SETUP, TitleSetupViewModel
from ui.lending.desk import LOANS
from ui.qt.fill import fill
from ui.qt.rows_model import RowsModel
from ui.shell.screens import Link, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DeskViewModel(QObject):
    """A scanned book opens its title, or begins a new one where nobody knows it.

    Volunteers look titles up here and go along the shelves; the rest is the staff's.
    """

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._rows = RowsModel(FoundRow, self)
        self._text = ""
        self._waiting = 0

    def refresh(self) -> None:
        """Read what is found; nobody signed in leaves nothing behind."""
        here = self._shell.session.signed_in
        self._text = self._text if here else ""
        self._rows.show(rows_of(self._shell, self._found()) if here else [])
        self._waiting = len(self._station.labels.waiting()) if self._may_keep() else 0
        self.changed.emit()

    def take_scan(self, text: str) -> bool:
        """Open the title of a book or an item; a book nobody knows is a new title."""
        if parse(text) is not CodeFault.FOREIGN:
            return False
        is_new = is_book_code(text) and self._may_keep()
        catalogue, item = self._station.catalogue, self._station.catalogue.item(text)
        titles = [catalogue.title(item.title)] if item else catalogue.with_isbn(text)
        if len(titles) == 1:
            self.open(titles[0].number)
        elif titles or not is_new:
            self.search(text)
        else:
            self._set_up(clean_isbn(text) or "")
        return True

    @Slot(str)
    def search(self, text: str) -> None:
        """Show what a text may mean."""
        if text.strip() != self._text:
            self._text = text.strip()
            self.refresh()

    @Slot(str)
    def open(self, number: str) -> None:
        """Show the items of a title; to volunteers, what couriers see of it."""
        if self._may_keep():
            cast(PiecesViewModel, self._shell.view_of(PIECES)).choose(number)
            self._shell.go(PIECES)
        else:
            cast(TitleViewModel, self._shell.view_of(TITLE)).choose(number)
            self._shell.go(TITLE)

    @Slot()
    def add(self) -> None:
        """Set up a title that has no ISBN to scan."""
        self._set_up("")

    @Slot()
    def label(self) -> None:
        """Go to the labels that are to be printed."""
        self._shell.go(LABELS)

    @Slot()
    def takeStock(self) -> None:
        """Go along the shelves."""
        self._shell.go(STOCKTAKE)

    @Slot()
    def bringIn(self) -> None:
        """Bring a catalogue in from a stick."""
        self._shell.go(IMPORT_CATALOGUE)

    @Slot()
    def showLoans(self) -> None:
        """Go to what is out and what is waited for."""
        self._shell.go(LOANS)

    def _may_keep(self) -> bool:
        staff = self._shell.session.staff if self._shell.session.signed_in else None
        return staff is not None and Permission.CATALOGUE in ALLOWED[staff.role]

    def _set_up(self, isbn: str) -> None:
        cast(TitleSetupViewModel, self._shell.view_of(TITLE_SETUP)).choose("", isbn)
        self._shell.go(TITLE_SETUP)

    def _found(self) -> list[TitleRow]:
        if self._text:
            return self._station.titles.find(self._text, retired=True)
        return self._station.catalogue.newest()

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._text

    @Property(bool, notify=changed)
    def mayKeep(self) -> bool:
        return self._may_keep()

    @Property(str, notify=changed)
    def labels(self) -> str:
        """What the button to the labels says; empty where none is to be printed."""
        return fill(self.tr("Labels to print: %1"), str(self._waiting)) if self._waiting else ""


DESK = Screen(
    "catalogue_desk",
    "catalogue/DeskScreen.qml",
    DeskViewModel,
    permission=Permission.STOCK,
    link=lambda: Link("bookshelf", QCoreApplication.translate("Board", "Books and things")),
)
