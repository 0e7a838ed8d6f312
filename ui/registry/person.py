"""One courier in full: opening the page is journalled (product rule 6)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.checkin.rules import ANNUL_LIMIT_MS
from kiosk.common import codes
from kiosk.common.actor import Call
from kiosk.registry.badges import BadgeRow, Issued
from kiosk.registry.rules import BadgeState, CourierState, Holder
from kiosk.registry.service import CourierRow
from kiosk.staff.rules import Permission
from ui.qt.types import QVariantList
from ui.registry.card import CARD, CardViewModel
from ui.registry.words import badge_state, courier_state
from ui.shell.screens import Meaning, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
Answer = TypeVar("Answer")


@QmlElement
class PersonViewModel(QObject):
    """Name, phone, badges, and what staff may do about them."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._number = self._reader = self._visit = ""
        self._row: CourierRow | None = None
        self._badges: list[BadgeRow] = []

    def choose(self, number: str) -> None:
        """Show this courier when the page opens next."""
        self._forget()
        self._number = number

    def refresh(self) -> None:
        """Read the record; the first time it is opened that is journalled."""
        session = self._shell.session
        reader = session.staff.number if session.staff and session.signed_in else ""
        if not reader:
            self._number = ""
        if reader != self._reader:
            self._forget()
        if reader and self._number and not self._reader:
            self._reader = reader
            number, registry = self._number, self._station.registry
            self._shell.attempt(lambda call: registry.view(call, number), then=self._viewed)
        elif self._row:
            self._read()
        self.changed.emit()

    def take_badge(self, badge: BadgeRow) -> bool:
        """Turn to the courier whose badge it is."""
        return open_person(self._shell, badge)

    @Slot(str)
    def revoke(self, badge: str) -> None:
        """Stop a lost badge; asks once."""
        badges = self._station.badges
        self._do(lambda call: badges.revoke(call, badge))

    @Slot(str)
    def reissue(self, badge: str) -> None:
        """Print a badge anew; says first that the old one stops."""
        badges, code, row = self._station.badges, codes.mint(codes.Prefix.BADGE), self._row

        def show(_issued: Issued) -> None:
            if row:
                card = cast(CardViewModel, self._shell.view_of(CARD))
                card.show_card(code, row.name, row.company)
                self._shell.go(CARD)

        self._do(lambda call: badges.reissue(call, badge, code), show)

    @Slot()
    def suspend(self) -> None:
        """Pause the courier."""
        registry, number = self._station.registry, self._number
        self._do(lambda call: registry.suspend(call, number))

    @Slot()
    def reactivate(self) -> None:
        """Let him in again."""
        registry, number = self._station.registry, self._number
        self._do(lambda call: registry.reactivate(call, number))

    @Slot()
    def annul(self) -> None:
        """Undo the check-in of just now; asks once."""
        checkin, visit = self._station.checkin, self._visit
        self._do(lambda call: checkin.annul(call, visit))

    @Slot()
    def back(self) -> None:
        """Leave; the record goes."""
        self._forget()
        self._number = ""
        self._shell.back()

    def _do(
        self, action: Callable[[Call], Answer], then: Callable[[Answer], None] | None = None
    ) -> None:
        self._shell.attempt(action, then=then or self._changed)

    def _changed(self, _answer: object) -> None:
        self._shell.sound("ok")
        self._read()
        self.changed.emit()

    def _viewed(self, _answer: None) -> None:
        self._read()

    def _read(self) -> None:
        self._row = self._station.registry.by_number(self._number)
        self._badges = self._station.badges.of_holder(self._number)
        visit = self._station.visits.open_visit_of(self._number)
        welcome = self._station.visits.welcome(visit) if visit else None
        now = self._station.clock.now().utc_ms
        fresh = welcome is not None and now - welcome.opened_ms <= ANNUL_LIMIT_MS
        self._visit = visit if fresh else ""

    def _forget(self) -> None:
        self._reader = self._visit = ""
        self._row, self._badges = None, []

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._row.name if self._row else ""

    @Property(str, notify=changed)
    def company(self) -> str:
        return self._row.company if self._row else ""

    @Property(str, notify=changed)
    def phone(self) -> str:
        return self._row.phone if self._row else ""

    @Property(str, notify=changed)
    def condition(self) -> str:
        return courier_state(self._row.state) if self._row else ""

    @Property(bool, notify=changed)
    def active(self) -> bool:
        return self._row is not None and self._row.state is CourierState.ACTIVE

    @Property(bool, notify=changed)
    def suspended(self) -> bool:
        return self._row is not None and self._row.state is CourierState.SUSPENDED

    @Property(bool, notify=changed)
    def canAnnul(self) -> bool:
        return self._visit != ""

    @Property(QVariantList, notify=changed)
    def badges(self) -> list[dict[str, object]]:
        return [
            {
                "number": row.number,
                "words": badge_state(row.state),
                "works": row.state is BadgeState.ACTIVE,
            }
            for row in self._badges
        ]


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
