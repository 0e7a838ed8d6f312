"""Going along the shelves with the scanner."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.catalogue.rules import ItemRow
from kiosk.catalogue.stocktake import Begun, Ended, Scanned, StocktakeRow, Verdict
from kiosk.common.codes import CodeFault, parse
from kiosk.staff.rules import ALLOWED, Permission
from ui.catalogue.names import kind_icon, verdict_words
from ui.qt.fill import fill
from ui.qt.rows_model import RowsModel
from ui.shell.screens import Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
MOST = 200  # nobody reads on; the console has all of it


@dataclass(frozen=True)
class ShelfRow:
    """A shelf to begin with (``key``), or an item that is missing (no key)."""

    key: str
    opens: bool
    mark: str
    words: str
    more: str


@QmlElement
class StocktakeViewModel(QObject):
    """Shelves to begin with; then what each scan told, and on request what is missing."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._rows = RowsModel(ShelfRow, self)
        self._row: StocktakeRow | None = None
        self._told, self._good, self._ended = "", True, ""

    def refresh(self) -> None:
        """Read how far it is; nobody signed in leaves nothing behind."""
        here = self._shell.session.signed_in
        if not here:
            self._told = self._ended = ""
        self._row = self._station.stocktakes.current() if here else None
        self._rows.show(self._listed() if here else [])
        self.changed.emit()

    def take_scan(self, text: str) -> bool:
        """Note the item that is held before the scanner; badges are the shell's."""
        row, stocktakes = self._row, self._station.stocktakes
        if row is None or parse(text) is not CodeFault.FOREIGN:
            return False
        if self._station.catalogue.item(text) is None:
            self._shell.sound("refused")
            self._told, self._good = fill(self.tr("%1: nobody knows this label"), text[:40]), False
            self.changed.emit()
        else:
            self._shell.attempt(
                lambda call: stocktakes.scan(call, row.number, text), then=self._scanned
            )
        return True

    @Slot(str)
    def begin(self, shelf: str) -> None:
        """Begin with a shelf; ``*`` is all of them."""
        stocktakes, which = self._station.stocktakes, "" if shelf == "*" else shelf
        self._shell.attempt(lambda call: stocktakes.start(call, which), then=self._begun)

    @Slot()
    def end(self) -> None:
        """It is over: show what is missing."""
        row, stocktakes = self._row, self._station.stocktakes
        if row:
            self._shell.attempt(lambda call: stocktakes.end(call, row.number), then=self._over)

    @Slot()
    def lose(self) -> None:
        """Say of all that is missing that it is lost."""
        ended, stocktakes = self._ended, self._station.stocktakes
        self._shell.attempt(lambda call: stocktakes.lose_missing(call, ended), then=self._lost)

    @Slot()
    def again(self) -> None:
        """Go back from what is missing to the shelves."""
        self._ended = ""
        self.refresh()

    def _begun(self, _done: Begun) -> None:
        self._told = self._ended = ""
        self._shell.sound("ok")
        self.refresh()

    def _scanned(self, done: Scanned) -> None:
        item = self._station.catalogue.item_numbered(done.item)
        self._good = done.verdict in (Verdict.HERE, Verdict.FOUND_AGAIN)
        called = item.called if item else ""
        self._told = fill(self.tr("%1: %2"), called, verdict_words(done.verdict))
        self._shell.sound("ok" if self._good else "refused")
        self.refresh()

    def _over(self, done: Ended) -> None:
        self._ended, self._told = done.stocktake, ""
        self._shell.sound("ok")
        self.refresh()

    def _lost(self, _done: Ended) -> None:
        self._shell.sound("ok")
        self.refresh()

    def _listed(self) -> list[ShelfRow]:
        stocktakes = self._station.stocktakes
        if self._ended:
            return [self._missing(item) for item in stocktakes.missing(self._ended, MOST)]
        if self._row:
            missing = stocktakes.missing(self._row.number, MOST)
            return [self._missing(item) for item in missing]
        if self._station.catalogue.is_empty():
            return []
        everything = ShelfRow("*", True, "bookshelf", self.tr("All shelves"), "")
        return [
            everything,
            *(ShelfRow(shelf, True, "bookshelf", shelf, "") for shelf in stocktakes.shelves()),
        ]

    def _missing(self, item: ItemRow) -> ShelfRow:
        dot = self.tr(" · ")
        more = dot.join(part for part in (item.barcode, item.shelf) if part)
        return ShelfRow("", False, kind_icon(item.type), item.called, more)

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(str, notify=changed)
    def step(self) -> str:
        """``missing`` once it is over, ``scan`` while it is open, else ``shelf``."""
        return "missing" if self._ended else "scan" if self._row else "shelf"

    @Property(str, notify=changed)
    def hint(self) -> str:
        if self._ended:
            return self.tr("Not found, and nobody has it")
        if self._row is None:
            return self.tr("Which shelf do you go along?")
        words = self.tr("%1 of %2 found. Scan one after the other; below is what is missing yet")
        return fill(words, str(self._row.found), str(self._row.expected))

    @Property(str, notify=changed)
    def told(self) -> str:
        return self._told

    @Property(bool, notify=changed)
    def good(self) -> bool:
        return self._good

    @Property(bool, notify=changed)
    def mayLose(self) -> bool:
        staff = self._shell.session.staff
        allowed = staff is not None and Permission.CATALOGUE in ALLOWED[staff.role]
        return allowed and self._ended != "" and self._rows.rowCount() > 0


STOCKTAKE = Screen(
    "stocktake",
    "catalogue/StocktakeScreen.qml",
    StocktakeViewModel,
    permission=Permission.STOCK,
)
