"""The items of a title: a scanned label adds one, a button one with the station's own number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.catalogue.rules import BOOK, HERE, ItemRow, ItemStatus, TitleRow, is_book_code
from kiosk.catalogue.service import ItemSet
from kiosk.common.codes import CodeFault, parse
from kiosk.staff.rules import Permission
from ui.catalogue.names import about, kind_icon, status_words
from ui.qt.rows_model import RowsModel
from ui.qt.types import QVariantList
from ui.shell.screens import Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
Action = dict[str, str]


@dataclass(frozen=True)
class PieceRow:
    """An item with what can be done about it."""

    number: str
    mark: str
    words: str
    more: str
    actions: list[Action]


@QmlElement
class PiecesViewModel(QObject):
    """One title; new items are of the kind and on the shelf that are chosen above them."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._rows = RowsModel(PieceRow, self)
        self._number = self._shelf = ""
        self._kind = BOOK
        self._row: TitleRow | None = None

    def choose(self, number: str) -> None:
        """Show this title when the page opens next; a further item is like its last one."""
        self._number = number
        items = self._station.catalogue.items_of(number)
        self._kind, self._shelf = (items[-1].type, items[-1].shelf) if items else (BOOK, "")

    def refresh(self) -> None:
        """Read title and items; nobody signed in leaves nothing behind."""
        if not self._shell.session.signed_in:
            self._number = self._shelf = ""
        catalogue = self._station.catalogue
        self._row = catalogue.title(self._number) if self._number else None
        away = set(catalogue.away())
        items = catalogue.items_of(self._number) if self._number else []
        self._rows.show([self._piece(item, item.number in away) for item in items])
        self.changed.emit()

    def take_scan(self, text: str) -> bool:
        """Stick a label on a further item; the ISBN of the book says nothing new."""
        if parse(text) is not CodeFault.FOREIGN:
            return False
        if is_book_code(text):
            self._shell.sound("ok")
        else:
            self._put(text)
        return True

    @Slot()
    def add(self) -> None:
        """Add an item that gets the station's next number."""
        self._put("")

    @Slot(str)
    def writeShelf(self, text: str) -> None:
        """Take where further items stand."""
        self._shelf = text

    @Slot(str)
    def setKind(self, kind: str) -> None:
        """Take the kind that was tapped, for further items."""
        self._kind = kind
        self.changed.emit()

    @Slot()
    def edit(self) -> None:
        """Change what is said of the title."""
        from ui.catalogue.title_setup import TITLE_SETUP, TitleSetupViewModel  # noqa: PLC0415

        cast(TitleSetupViewModel, self._shell.view_of(TITLE_SETUP)).choose(self._number)
        self._shell.go(TITLE_SETUP)

    @Slot(str, str)
    def act(self, item: str, status: str) -> None:
        """Say what an item is from now on."""
        catalogue = self._station.catalogue
        self._shell.attempt(lambda call: catalogue.mark_item(call, item, status), then=self._done)

    def _put(self, barcode: str) -> None:
        catalogue, number = self._station.catalogue, self._number
        kind, shelf = self._kind, self._shelf
        self._shell.attempt(
            lambda call: catalogue.put_item(call, number, kind, barcode, shelf), then=self._done
        )

    def _done(self, _done: ItemSet) -> None:
        self._shell.sound("ok")
        self.refresh()

    def _piece(self, item: ItemRow, away: bool) -> PieceRow:
        state = self.tr("on loan") if away else status_words(item.status)
        dot = self.tr(" · ")
        more = dot.join(part for part in (state, item.shelf) if part)
        return PieceRow(item.number, kind_icon(item.type), item.barcode, more, self._ways(item))

    def _ways(self, item: ItemRow) -> list[Action]:
        """Answer what may become of an item that is as it is."""
        words = {
            ItemStatus.OK: ("check-bold", self.tr("It is there")),
            ItemStatus.NOT_FOR_LOAN: ("eye", self.tr("To read here only")),
            ItemStatus.LOST: ("help", self.tr("It is lost")),
            ItemStatus.WITHDRAWN: ("close", self.tr("Sort it out")),
        }
        ways = [status for status in words if status != item.status]
        if item.status not in HERE:
            ways = [ItemStatus.OK]
        return [
            {"key": status.value, "glyph": words[status][0], "text": words[status][1]}
            for status in ways
        ]

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(str, notify=changed)
    def heading(self) -> str:
        """What the title is called, who wrote it and who publishes it."""
        if self._row is None:
            return ""
        return "\n".join(part for part in (self._row.title, about(self._row)) if part)

    @Property(str, notify=changed)
    def shelf(self) -> str:
        return self._shelf

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._kind

    @Property(QVariantList, notify=changed)
    def kinds(self) -> list[dict[str, str]]:
        spoken = self._shell.spoken
        rows = self._station.catalogue.types() if self._row else []
        return [{"key": row.code, "title": row.called(spoken)} for row in rows]


PIECES = Screen(
    "pieces", "catalogue/PiecesScreen.qml", PiecesViewModel, permission=Permission.CATALOGUE
)
