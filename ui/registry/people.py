"""Everybody, masked: the list staff look somebody up in."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common.text import mask_name, mask_phone
from kiosk.registry.badges import BadgeRow
from kiosk.registry.service import CourierRow
from kiosk.staff.rules import Permission
from ui.qt.rows_model import RowsModel
from ui.qt.types import QVariantList
from ui.registry.enrol import ENROL
from ui.registry.person import open_person, show_person
from ui.registry.words import courier_state
from ui.shell.screens import Link, Meaning, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class PersonRow:
    """One line of the list; nothing in it is unmasked."""

    number: str
    name: str
    detail: str
    condition: str


@QmlElement
class PeopleViewModel(QObject):
    """Couriers, newest first, all or of one company."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._registry = shell.station.registry
        self._rows = RowsModel(PersonRow, self)
        self._companies: list[str] = []
        self._company = ""

    def refresh(self) -> None:
        """Read the list; nobody signed in leaves nothing behind."""
        if self._shell.session.signed_in:
            everybody = self._registry.couriers()
            self._companies = self._registry.companies()
        else:
            everybody, self._companies, self._company = [], [], ""
        chosen = [row for row in everybody if self._company in ("", row.company)]
        self._rows.show([_row(row) for row in chosen])
        self.changed.emit()

    def take_badge(self, badge: BadgeRow) -> bool:
        """Open the courier whose badge it is."""
        return open_person(self._shell, badge)

    @Slot(str)
    def choose(self, company: str) -> None:
        """Show one company's people, or with an empty text everybody."""
        self._company = company
        self.refresh()

    @Slot(str)
    def open(self, number: str) -> None:
        """Open somebody's page."""
        show_person(self._shell, number)

    @Slot()
    def enrol(self) -> None:
        """Enrol somebody new."""
        self._shell.go(ENROL)

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(QVariantList, notify=changed)
    def companies(self) -> list[str]:
        return self._companies

    @Property(str, notify=changed)
    def company(self) -> str:
        return self._company


def _row(row: CourierRow) -> PersonRow:
    parts = [row.company, mask_phone(row.phone) if row.phone else ""]
    detail = " · ".join(part for part in parts if part)
    return PersonRow(row.number, mask_name(row.name), detail, courier_state(row.state))


PEOPLE = Screen(
    "people",
    "registry/PeopleScreen.qml",
    PeopleViewModel,
    Meaning.SCAN_BOX,
    permission=Permission.NAMES,
    link=lambda: Link("card-account-details", QCoreApplication.translate("Board", "People")),
)
