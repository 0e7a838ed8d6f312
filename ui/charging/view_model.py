"""The courier's places: what he has, what he waits for, what he could take."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.charging.openings import Standing
from kiosk.charging.rules import Policy, State
from kiosk.charging.views import KindRow, MyRow
from kiosk.devices.locks import LockStatus
from kiosk.settings.rules import Key
from ui.charging.driving import Driver, Then
from ui.charging.names import kind_icon, kind_name, place_name, ticket_name
from ui.charging.sentences import ChargingSentences, Line
from ui.qt.attempt import Denial, No
from ui.qt.fill import fill
from ui.qt.types import QVariantList
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ChargingViewModel(QObject):
    """A line with buttons for what he has, a tile for each kind he could have besides."""

    changed = Signal()
    counted = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._say = ChargingSentences(shell.station.clock, self)
        self._driver = Driver(shell, self.changed.emit)
        self._elsewhere = False  # he did not wait for the door
        self._mine: list[MyRow] = []
        self._lines: list[Line] = []
        self._times: list[str] = []
        self._tiles: list[dict[str, str]] = []

    def refresh(self) -> None:
        """Read what is true now; nobody signed in leaves nothing behind."""
        arrival = self._shell.session.arrival
        self._mine = self._station.places.mine(arrival.visit) if arrival else []
        kinds = self._station.places.situation().kinds if arrival else ()
        policy = self._station.charging.policy
        has = {row.kind for row in self._mine}
        lines = [self._say.mine(row) for row in self._mine]
        tiles = [self._tile(row, policy) for row in kinds if row.kind not in has]
        self.count()
        if (lines, tiles) != (self._lines, self._tiles):
            self._lines, self._tiles = lines, tiles
            self.changed.emit()

    @Slot()
    def count(self) -> None:
        """Say how long: counted down each second while something is kept for him."""
        times = [self._say.time(row) for row in self._mine]
        if times != self._times:
            self._times = times
            self.counted.emit()

    @Slot(str)
    def take(self, kind: str) -> None:
        """Take a place of a kind, or where places are held first, hold one."""
        reserve = self._station.charging.policy is Policy.RESERVATION
        self.act("", kind, "reserve" if reserve else "take")

    @Slot(str)
    def hold(self, kind: str) -> None:
        """Hold a place of a kind."""
        self.act("", kind, "reserve")

    @Slot()
    def back(self) -> None:
        """Show the screen before; a door goes on opening, and leads nowhere once it is open."""
        self._elsewhere = self._driver.busy
        self._shell.back()

    @Slot(str, str, str)
    def act(self, claim: str, kind: str, verb: str) -> None:
        """Do what a button says, about one of his claims or about a kind."""
        if self._driver.busy:
            return
        self._elsewhere = False
        shell, charging = self._shell, self._station.charging
        about = claim or kind
        deed = {
            "take": charging.take,
            "reserve": charging.reserve,
            "begin": charging.begin,
            "extend": charging.extend,
            "fetch": charging.fetch,
            "finish": charging.finish,
            "cancel": charging.cancel,
        }[verb]
        then = self._after(verb, kind)
        shell.attempt(
            lambda call: deed(call, shell.session.visit, about),
            then=lambda standing: self._go_on(standing, then),
        )

    def _go_on(self, standing: Standing, then: Then) -> None:
        if standing.opening:
            self._driver.drive(standing.opening, then)
        else:
            then(standing)

    def _after(self, verb: str, kind: str) -> Then:
        """Answer what is said once a verb is done, lock and all."""

        def tell(standing: Standing) -> None:
            if standing.status not in ("", LockStatus.OPENED):
                self._stuck(standing)
            elif verb in ("extend", "cancel"):
                self._shell.sound("ok")
                self.refresh()
            else:
                said = self._done(verb, kind, standing)
                self._shell.show_done(*said, stay=self._elsewhere)

        return tell

    def _done(self, verb: str, kind: str, standing: Standing) -> tuple[str, str]:
        place = place_name(kind, standing.place)
        if verb == "finish":
            title = self.tr("The door is open") if standing.status else self.tr("Thank you")
            return title, self.tr("Have you got everything?")
        if verb == "fetch":
            return self.tr("The door is open"), self.tr("Please close it again")
        if standing.state == State.WAITING:
            title = fill(self.tr("You are number %1"), ticket_name(standing.ticket))
            return title, self.tr("The big screen calls it, please stay near")
        if standing.state == State.RESERVED:
            until = self._say.hour(standing.until_ms)
            held = fill(self.tr("%1 is held for you"), place)
            return held, fill(self.tr("Please come by %1"), until)
        if standing.status:
            return fill(self.tr("%1 is open"), place), self.tr("Put it in, plug it in, close it")
        until = self._say.hour(standing.until_ms)
        return fill(self.tr("%1 is yours"), place), fill(self.tr("Until %1 at least"), until)

    def _stuck(self, standing: Standing) -> None:
        """A lock failed: say what that means for him."""
        title = self.tr("The door did not open")
        detail = self.tr("Please call staff; your things stay yours")
        if standing.state == State.WAITING:
            words = self.tr("You are first in the queue now, as number %1")
            detail = fill(words, ticket_name(standing.ticket))
        self._shell.show_denial(Denial(No.REFUSED, title, detail))
        self.refresh()

    def _tile(self, row: KindRow, policy: Policy) -> dict[str, str]:
        tile = {
            "area": "charge",
            "key": row.kind.value,
            "icon": kind_icon(row.kind),
            "title": kind_name(row.kind),
            "detail": self._say.kind(row),
        }
        if not row.total:
            tile["refusedBecause"] = self._say.broken()
        elif row.free and policy is Policy.BOTH:
            minutes = self._station.settings.number(Key.CHARGE_NO_SHOW_MINUTES)
            tile |= {"usualIcon": "account-clock", "usualTitle": self._say.hold()}
            tile["usualDetail"] = self._say.held_for(minutes)
        return tile

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._driver.busy

    @Property(bool, notify=changed)
    def counting(self) -> bool:
        return any(row.state is State.OFFERED for row in self._mine)

    @Property(QVariantList, notify=changed)
    def tiles(self) -> list[dict[str, str]]:
        return self._tiles

    @Property(QVariantList, notify=changed)
    def lines(self) -> list[dict[str, object]]:
        return [asdict(line) for line in self._lines]

    @Property(QVariantList, notify=counted)
    def times(self) -> list[str]:
        return self._times
