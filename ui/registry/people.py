"""Everybody, masked: the list staff look somebody up in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.registry.badges import BadgeRow
from kiosk.registry.service import CourierRow
from kiosk.staff.rules import Permission
from ui.qt.rows_model import RowsModel
from ui.registry.person import open_person, show_person
from ui.registry.screens import ENROL
from ui.registry.words import PersonRow, masked
from ui.shell.screens import Link, Meaning, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
MOST = 200  # nobody scrolls further; who wants somebody older searches
PENDING, ALL, COMPANY = "pending", "all", "company:"


@dataclass(frozen=True)
class Chip:
    """Whom a tap on it leaves in the list."""

    key: str
    words: str
    chosen: bool


@QmlElement
class PeopleViewModel(QObject):
    """Couriers, newest first: those to confirm, all, one company's, or whom a search finds."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._rows = RowsModel(PersonRow, self)
        self._chips = RowsModel(Chip, self)
        self._chosen, self._text, self._more = ALL, "", False

    def refresh(self) -> None:
        """Read the list; nobody signed in leaves nothing behind but what he is about to open."""
        if self._shell.session.signed_in:
            self._read()
        else:
            opening = self._shell.session.staff is not None and self._chosen == PENDING
            self._forget()
            self._chosen = PENDING if opening else ALL
        self.changed.emit()

    def take_badge(self, badge: BadgeRow) -> bool:
        """Open the courier whose badge it is."""
        return open_person(self._shell, badge)

    @Slot(str)
    def choose(self, key: str) -> None:
        """Show those a chip stands for; a search is over then."""
        self._chosen, self._text = key, ""
        self.refresh()

    @Slot(str)
    def search(self, text: str) -> None:
        """Show whom a text may mean; an empty one shows the chosen chip's people again."""
        if text.strip() != self._text:
            self._text = text.strip()
            self.refresh()

    @Slot(str)
    def open(self, number: str) -> None:
        """Open somebody's page."""
        show_person(self._shell, number)

    @Slot()
    def enrol(self) -> None:
        """Enrol somebody new."""
        self._shell.go(ENROL)

    def _read(self) -> None:
        pending = self._station.enrolment.pending()
        if self._chosen == PENDING and not pending:
            self._chosen = ALL
        self._show_chips(len(pending))
        people = self._found(pending)
        self._more = len(people) > MOST
        self._rows.show([masked(row) for row in people[:MOST]])

    def _show_chips(self, pending: int) -> None:
        to_confirm = self.tr("To confirm: %1").replace("%1", str(pending))
        chips = [(PENDING, to_confirm)] if pending else []
        chips += [(ALL, self.tr("Everybody"))]
        chips += [(COMPANY + name, name) for name in self._station.registry.companies()]
        chosen = "" if self._text else self._chosen
        self._chips.show([Chip(key, words, key == chosen) for key, words in chips])

    def _found(self, pending: list[CourierRow]) -> list[CourierRow]:
        if self._text:
            return self._station.finding.find(self._text, MOST + 1)
        if self._chosen == PENDING:
            return pending
        company = self._chosen.removeprefix(COMPANY) if self._chosen != ALL else ""
        return self._station.registry.couriers(company=company, most=MOST + 1)

    def _forget(self) -> None:
        self._chosen, self._text, self._more = ALL, "", False
        self._rows.show([])
        self._chips.show([])

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._text

    @Property(bool, notify=changed)
    def more(self) -> bool:
        return self._more

    @Property(QObject, notify=changed)
    def chips(self) -> RowsModel:
        return self._chips


PEOPLE = Screen(
    "people",
    "registry/PeopleScreen.qml",
    PeopleViewModel,
    Meaning.SCAN_BOX,
    permission=Permission.NAMES,
    link=lambda: Link("card-account-details", QCoreApplication.translate("Board", "People")),
)


def open_pending(shell: Shell) -> None:
    """Open the list at those who wait to be confirmed; the PIN comes first."""
    cast(PeopleViewModel, shell.view_of(PEOPLE)).choose(PENDING)
    shell.go(PEOPLE)
