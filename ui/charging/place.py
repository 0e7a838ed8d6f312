"""One place: who has it is never named; what staff may do about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.charging.desk import PlaceDone
from kiosk.charging.openings import Standing
from kiosk.charging.rules import Blocked, PlaceState
from kiosk.charging.views import PlaceRow
from kiosk.common.actor import Call
from kiosk.common.errors import Reason
from kiosk.devices.locks import LockStatus
from kiosk.registry.badges import BadgeRow
from kiosk.registry.rules import Holder
from kiosk.staff.rules import ALLOWED, Permission
from ui.charging.driving import Driver
from ui.charging.names import (
    block_icon,
    kind_icon,
    place_name,
    state_name,
    why_name,
)
from ui.charging.sentences import Action, act
from ui.charging.setup import PLACE_SETUP, PlaceSetupViewModel
from ui.qt.attempt import Denial, No, denial
from ui.qt.fill import fill
from ui.qt.types import QVariantList
from ui.shell.screens import Meaning, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
BLOCK = "block:"


@QmlElement
class PlaceViewModel(QObject):
    """State, since when, and a button for each thing to do; a scanned badge is handed the place."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._driver = Driver(shell, self.changed.emit)
        self._number = ""
        self._row: PlaceRow | None = None

    def choose(self, number: str) -> None:
        """Show this place when the page opens next."""
        self._number = number

    def refresh(self) -> None:
        """Read the place; nobody signed in leaves nothing behind."""
        if not self._shell.session.signed_in:
            self._number = ""
        rows = self._station.places.places() if self._number else []
        self._row = next((row for row in rows if row.number == self._number), None)
        self.changed.emit()

    def take_badge(self, badge: BadgeRow) -> bool:
        """Hand the place over to the courier whose badge was shown."""
        if badge.kind is not Holder.COURIER:
            return False
        visit = self._station.visits.open_visit_of(badge.holder)
        if not visit:
            self._shell.show_denial(denial(Reason.VISIT_ENDED, {}))
            return True
        desk, number = self._station.charging_desk, self._number
        self._do(lambda call: desk.hand_over(call, number, visit))
        return True

    @Slot(str)
    def act(self, verb: str) -> None:
        """Do what a button says."""
        desk, number = self._station.charging_desk, self._number
        if verb == "setup":
            cast(PlaceSetupViewModel, self._shell.view_of(PLACE_SETUP)).choose(number)
            self._shell.go(PLACE_SETUP)
        elif verb.startswith(BLOCK):
            reason = Blocked(verb.removeprefix(BLOCK))
            self._do(lambda call: desk.block(call, number, reason))
        else:
            deeds = {"release": desk.release, "unblock": desk.unblock, "retry": desk.retry}
            self._do(lambda call: deeds[verb](call, number))

    def _do(self, action: Callable[[Call], PlaceDone]) -> None:
        if not self._driver.busy:
            self._shell.attempt(action, then=self._go_on)

    def _go_on(self, done: PlaceDone) -> None:
        if done.opening:
            self._driver.drive(done.opening, self._opened)
        else:
            self._shell.sound("ok")
            self.refresh()

    def _opened(self, standing: Standing) -> None:
        if standing.status == LockStatus.OPENED:
            self._shell.sound("ok")
        else:
            title = self.tr("The door did not open")
            self._shell.show_denial(Denial(No.REFUSED, title, why_name(standing.status)))
        self.refresh()

    @Property(str, notify=changed)
    def title(self) -> str:
        return place_name(self._row.kind, self._row.name) if self._row else ""

    @Property(str, notify=changed)
    def icon(self) -> str:
        return kind_icon(self._row.kind) if self._row else ""

    @Property(str, notify=changed)
    def condition(self) -> str:
        row, clock = self._row, self._station.clock
        if row is None:
            return ""
        parts = [self.tr("Overdue") if row.overdue else state_name(row.state)]
        if row.why:
            parts.append(why_name(row.why))
        if row.since_ms:
            parts.append(fill(self.tr("used since %1"), f"{clock.local(row.since_ms):%H:%M}"))
        if row.until_ms:
            parts.append(fill(self.tr("until %1"), f"{clock.local(row.until_ms):%H:%M}"))
        if row.away:
            parts.append(self.tr("he has left"))
        return self.tr(" · ").join(parts)

    @Property(str, notify=changed)
    def lock(self) -> str:
        if self._row is None or not self._row.channel:
            return self.tr("No electric lock")
        return fill(
            self.tr("Lock: board %1, relay %2"), str(self._row.board), str(self._row.channel)
        )

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._driver.busy

    @Property(bool, notify=changed)
    def mayHandOver(self) -> bool:
        shut = (PlaceState.OUT_OF_SERVICE, PlaceState.FAULTED)
        return self._row is not None and self._row.state not in shut

    @Property(QVariantList, notify=changed)
    def actions(self) -> list[Action]:
        row = self._row
        if row is None:
            return []
        actions = []
        if row.state is PlaceState.FAULTED:
            actions.append(act("retry", "refresh", self.tr("Try it again")))
        if row.taken:
            actions.append(act("release", "lock-open-variant", self.tr("Release it")))
        if row.state is PlaceState.OUT_OF_SERVICE:
            actions.append(act("unblock", "check", self.tr("Back into service")))
        staff = self._shell.session.staff
        if staff and Permission.SETTINGS in ALLOWED[staff.role]:
            actions.append(act("setup", "pencil", self.tr("Change it")))
        return actions

    @Property(QVariantList, notify=changed)
    def blocks(self) -> list[Action]:
        if self._row is None or self._row.state is PlaceState.OUT_OF_SERVICE:
            return []
        return [act(f"{BLOCK}{why}", block_icon(why), why_name(why)) for why in Blocked]


PLACE = Screen(
    "place",
    "charging/PlaceScreen.qml",
    PlaceViewModel,
    Meaning.SCAN_BOX,
    permission=Permission.SLOTS,
)
