"""What is said of a title: a draft that is written at once when it is saved."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.catalogue.rules import clean_isbn, is_book_code
from kiosk.catalogue.service import TitleSet
from kiosk.staff.rules import Permission
from ui.catalogue.pieces import PIECES, PiecesViewModel
from ui.qt.types import QVariantList
from ui.shell.screens import Meaning, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
FIELDS = ("title", "author", "isbn", "publisher", "year", "call_number")


@QmlElement
class TitleSetupViewModel(QObject):
    """A new title goes on to its items; a changed one back to them."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._number = ""
        self._texts = dict.fromkeys(FIELDS, "")

    def choose(self, number: str, isbn: str = "") -> None:
        """Draft what is said of a title; an empty number drafts a new one."""
        self._number = number
        row = self._station.catalogue.title(number) if number else None
        self._texts = {name: str(getattr(row, name)) if row else "" for name in FIELDS}
        self._texts["isbn"] = self._texts["isbn"] or isbn

    def refresh(self) -> None:
        """Nobody signed in leaves nothing behind."""
        if not self._shell.session.signed_in:
            self._number, self._texts = "", dict.fromkeys(FIELDS, "")
        self.changed.emit()

    def take_scan(self, text: str) -> bool:
        """Take the ISBN of the book in hand."""
        if not is_book_code(text):
            return False
        self._texts["isbn"] = clean_isbn(text) or ""
        self._shell.sound("ok")
        self._shell.typed()
        self.changed.emit()
        return True

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """Take what was typed."""
        self._texts[field] = text

    @Slot()
    def save(self) -> None:
        """Write it."""
        catalogue, number, texts = self._station.catalogue, self._number, dict(self._texts)
        if number:
            self._shell.attempt(
                lambda call: catalogue.change_title(call, number, **texts), then=self._saved
            )
        else:
            self._shell.attempt(lambda call: catalogue.put_title(call, **texts), then=self._added)

    @Slot()
    def retire(self) -> None:
        """Take it out of the catalogue."""
        catalogue, number = self._station.catalogue, self._number
        self._shell.attempt(lambda call: catalogue.retire_title(call, number), then=self._saved)

    def _saved(self, _done: TitleSet) -> None:
        self._shell.sound("ok")
        self._shell.back()

    def _added(self, done: TitleSet) -> None:
        self._shell.sound("ok")
        self._shell.back()
        cast(PiecesViewModel, self._shell.view_of(PIECES)).choose(done.title)
        self._shell.go(PIECES)

    @Property(bool, notify=changed)
    def isNew(self) -> bool:
        return self._number == ""

    @Property(bool, notify=changed)
    def isRetired(self) -> bool:
        return self._number != "" and self._station.catalogue.title(self._number).retired

    @Property(QVariantList, notify=changed)
    def fields(self) -> list[dict[str, object]]:
        """What is asked, in order; the ISBN and the year are figures."""
        labels = {
            "title": self.tr("What it is called"),
            "author": self.tr("Who wrote it"),
            "isbn": self.tr("ISBN, or scan the book"),
            "publisher": self.tr("Who publishes it"),
            "year": self.tr("Year"),
            "call_number": self.tr("What its back says"),
        }
        return [
            {
                "key": name,
                "label": labels[name],
                "text": self._texts[name],
                "figures": name == "year",
            }
            for name in FIELDS
        ]


TITLE_SETUP = Screen(
    "title_setup",
    "catalogue/TitleSetupScreen.qml",
    TitleSetupViewModel,
    Meaning.FINISH_FIRST,
    permission=Permission.CATALOGUE,
)
