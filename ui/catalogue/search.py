"""Looking for something to borrow: as one types, by title, author, ISBN or pinyin initials."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.catalogue.rules import TitleRow, is_book_code
from ui.catalogue.covers import cover_of
from ui.catalogue.names import about, standing_words
from ui.catalogue.title import TITLE, TitleViewModel
from ui.qt.rows_model import RowsModel
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class FoundRow:
    """A title: ``cover`` is what there is room for on a small cover without a ``picture``."""

    number: str
    cover: str
    picture: str
    title: str
    detail: str
    condition: str


@QmlElement
class SearchViewModel(QObject):
    """What a text may mean; without one, what came last."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._rows = RowsModel(FoundRow, self)
        self._text = ""

    def refresh(self) -> None:
        """Read what is found; nobody here leaves nothing behind."""
        session = self._shell.session
        if session.arrival is None and session.staff is None:
            self._text = ""
            self._rows.show([])
        else:
            self._rows.show(rows_of(self._shell, self._found()))
        self.changed.emit()

    def take_scan(self, text: str) -> bool:
        """Show the title of a book or an item that is held before the scanner."""
        catalogue, item = self._station.catalogue, self._station.catalogue.item(text)
        titles = [catalogue.title(item.title)] if item else catalogue.with_isbn(text)
        if len(titles) == 1:
            self.open(titles[0].number)
        elif titles or is_book_code(text):
            self.search(text)
        return bool(titles) or is_book_code(text)

    @Slot(str)
    def search(self, text: str) -> None:
        """Show what a text may mean."""
        if text.strip() != self._text:
            self._text = text.strip()
            self.refresh()

    @Slot(str)
    def open(self, number: str) -> None:
        """Show a title."""
        cast(TitleViewModel, self._shell.view_of(TITLE)).choose(number)
        self._shell.go(TITLE)

    def _found(self) -> list[TitleRow]:
        if self._text:
            return self._station.titles.find(self._text)
        return self._station.catalogue.newest()

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._text


def rows_of(shell: Shell, titles: list[TitleRow]) -> list[FoundRow]:
    """Answer rows of a list of titles, with what is there of each."""
    holdings = shell.station.catalogue.holdings([row.number for row in titles])
    return [
        FoundRow(
            number=row.number,
            cover=row.title[:2],
            picture=cover_of(shell.folder, row.isbn),
            title=row.title,
            detail=about(row),
            condition=standing_words(holdings[row.number]),
        )
        for row in titles
    ]
