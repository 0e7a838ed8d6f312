"""A title as a courier looks at it: what it is, whether it is there, and where it stands."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.catalogue.rules import HERE, TitleRow
from ui.catalogue.covers import cover_of
from ui.catalogue.names import about, standing_words
from ui.catalogue.offers import OFFERS
from ui.qt.fill import fill
from ui.qt.types import QVariantList
from ui.shell.screens import Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
ON_THE_COVER = 30


@QmlElement
class TitleViewModel(QObject):
    """One title; who lends it adds buttons in ``offers.py``."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._number = ""
        self._row: TitleRow | None = None
        self._standing = self._places = ""

    def choose(self, number: str) -> None:
        """Show this title when the page opens next."""
        self._number = number

    def refresh(self) -> None:
        """Read the title; nobody here leaves nothing behind."""
        session, catalogue = self._shell.session, self._station.catalogue
        if session.arrival is None and session.staff is None:
            self._number = ""
        self._row = catalogue.title(self._number) if self._number else None
        self._standing = self._places = ""
        if self._row:
            self._standing = standing_words(catalogue.holdings([self._number])[self._number])
            self._places = self._where()
        self.changed.emit()

    @Slot(str)
    def act(self, key: str) -> None:
        """Do what a button says."""
        for offer in OFFERS:
            button = offer.button(self._shell, self._number)
            if button and button["key"] == key:
                offer.take(self._shell, self._number)

    def _where(self) -> str:
        """Answer on which shelves it stands now, and what its back says."""
        row, away = self._row, set(self._station.catalogue.away())
        items = self._station.catalogue.items_of(self._number)
        here = [item for item in items if item.status in HERE and item.number not in away]
        shelves = dict.fromkeys(item.shelf for item in here if item.shelf)
        said = [fill(self.tr("Shelf: %1"), shelf) for shelf in shelves]
        if row and row.call_number:
            said.append(fill(self.tr("On its back: %1"), row.call_number))
        return "\n".join(said)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._row.title if self._row else ""

    @Property(str, notify=changed)
    def cover(self) -> str:
        """What there is room for on its cover."""
        title = self._row.title if self._row else ""
        return title if len(title) <= ON_THE_COVER else title[: ON_THE_COVER - 1] + "…"

    @Property(str, notify=changed)
    def picture(self) -> str:
        return cover_of(self._shell.folder, self._row.isbn) if self._row else ""

    @Property(str, notify=changed)
    def about(self) -> str:
        return about(self._row) if self._row else ""

    @Property(str, notify=changed)
    def standing(self) -> str:
        return self._standing

    @Property(str, notify=changed)
    def places(self) -> str:
        return self._places

    @Property(QVariantList, notify=changed)
    def actions(self) -> list[dict[str, str]]:
        if not self._row:
            return []
        buttons = (offer.button(self._shell, self._number) for offer in OFFERS)
        return [button for button in buttons if button]


TITLE = Screen("title", "catalogue/TitleScreen.qml", TitleViewModel)
