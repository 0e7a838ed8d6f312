"""One courier in full: opening the page is journalled (product rule 6)."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.registry.badges import BadgeRow
from kiosk.registry.rules import Holder
from kiosk.staff.rules import Permission
from ui.qt.types import QVariantList
from ui.registry.edit import Field, edit
from ui.registry.form import Form
from ui.registry.person_badges import PersonBadges
from ui.registry.person_deeds import PersonDeeds
from ui.registry.record import Record
from ui.registry.words import standing
from ui.shell.screens import Meaning, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PersonViewModel(QObject):
    """Name, company, phone, badges, and what staff may do about them."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._record = Record(shell, self.changed.emit)
        self._badges = PersonBadges(self._record)
        self._deeds = PersonDeeds(self._record, self._badges)
        self._reader = ""

    def choose(self, number: str) -> None:
        """Show this courier when the page opens next."""
        self._forget()
        self._record.number = number

    def refresh(self) -> None:
        """Read the record; the first time it is opened that is journalled."""
        session, record = self._shell.session, self._record
        reader = session.staff.number if session.staff and session.signed_in else ""
        if not reader:
            record.number = ""
        if reader != self._reader:
            self._forget()
        if reader and record.number and not self._reader:
            self._reader = reader
            number, registry = record.number, self._shell.station.registry
            self._shell.attempt(lambda call: registry.view(call, number), then=self._viewed)
        elif record.row:
            record.read()
        self.changed.emit()

    def take_badge(self, badge: BadgeRow) -> bool:
        """Turn to the courier whose badge it is."""
        return open_person(self._shell, badge)

    @Slot(str)
    def act(self, key: str) -> None:
        """Do one of the offered things to him."""
        self._deeds.act(key)

    @Slot(str, str)
    def actOnBadge(self, key: str, badge: str) -> None:
        """Stop one of his badges, or make a new one in its place."""
        self._badges.act(key, badge)

    @Slot(str)
    def correct(self, field: str) -> None:
        """Correct what is written of him."""
        row, registry = self._record.row, self._shell.station.registry
        if row:
            form = Form(row.name, row.company, row.phone)
            number = row.number
            edit(
                self._shell,
                Field(field),
                form,
                lambda call, new: registry.correct(call, number, new.name, new.company, new.phone),
            )

    @Slot()
    def back(self) -> None:
        """Leave; the record goes."""
        self._forget()
        self._record.number = ""
        self._shell.back()

    def _viewed(self, _answer: None) -> None:
        self._record.read()

    def _forget(self) -> None:
        self._reader = ""
        self._record.forget()

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._record.row.name if self._record.row else ""

    @Property(str, notify=changed)
    def company(self) -> str:
        return self._record.row.company if self._record.row else ""

    @Property(str, notify=changed)
    def phone(self) -> str:
        return self._record.row.phone if self._record.row else ""

    @Property(str, notify=changed)
    def condition(self) -> str:
        row = self._record.row
        return standing(row, self._shell.station.clock) if row else ""

    @Property(QVariantList, notify=changed)
    def actions(self) -> list[dict[str, str]]:
        return self._deeds.offered()

    @Property(QVariantList, notify=changed)
    def badges(self) -> list[dict[str, object]]:
        return self._badges.rows()


PERSON = Screen(
    "person",
    "registry/PersonScreen.qml",
    PersonViewModel,
    Meaning.SCAN_BOX,
    permission=Permission.NAMES,
)


def open_person(shell: Shell, badge: BadgeRow) -> bool:
    """Open the page of the courier whose badge was scanned; False for any other badge."""
    if badge.kind is not Holder.COURIER:
        return False
    show_person(shell, badge.holder)
    return True


def show_person(shell: Shell, number: str) -> None:
    """Open the page of a courier, by his number."""
    cast(PersonViewModel, shell.view_of(PERSON)).choose(number)
    shell.go(PERSON)
