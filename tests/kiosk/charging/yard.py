"""Places to charge, and people who come to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.charging.openings import Standing
from kiosk.charging.rules import Kind
from kiosk.common.actor import CONSOLE, STATION, Call
from kiosk.common.errors import Reason, Refused
from kiosk.devices.locks import LockStatus, SimulatedLocks
from kiosk.settings.rules import Key
from kiosk.station import Station
from tests.support import FakeTime, by, enrol, of, sure

LOCKER, DESK, BAY = Kind.PHONE_LOCKER, Kind.USB_DESK, Kind.BATTERY_BAY


@dataclass
class Yard:
    """A station with places; people are called by what they are to the test."""

    station: Station
    time: FakeTime
    visits: dict[str, str] = field(default_factory=dict)
    badges: dict[str, str] = field(default_factory=dict)
    arrivals: dict[str, Call] = field(default_factory=dict)

    def place(self, name: str, kind: Kind = LOCKER, channel: int = 0) -> str:
        """Set a place up; answer its number."""
        board = 1 if channel else 0
        return self.station.charging_setup.add(by(CONSOLE), name, kind, board, channel).place

    def locks(self) -> SimulatedLocks:
        """Locks that the test may break."""
        self.station.settings.set(by(CONSOLE), Key.LOCK_PORTS, "simulator")
        locks = self.station.openings.locks
        assert isinstance(locks, SimulatedLocks)
        return locks

    def come(self, person: str) -> str:
        """Let somebody scan his badge; answer his visit."""
        if person not in self.badges:
            self.badges[person] = enrol(self.station, f"小{person}")
        self.arrivals[person] = scan = by()
        self.visits[person] = self.station.checkin.scan(scan, self.badges[person]).visit
        return self.visits[person]

    def leave(self, person: str) -> None:
        """Let somebody leave, whatever of his lies in a locker: he is asked, and says yes."""
        visit = self.visits[person]
        self.station.checkin.leave(sure(of(visit).by), visit)

    def not_me(self, person: str) -> None:
        """Undo what the last scan of his badge opened: it was somebody else."""
        visit = self.visits[person]
        self.station.checkin.not_me(of(visit), visit, self.arrivals[person].request_id)

    def take(self, person: str, kind: Kind = LOCKER) -> Standing:
        """Let somebody who is inside take a place, drive its lock, and note what came of it."""
        visit = self.visits.get(person) or self.come(person)
        taken = self.station.charging.take(of(visit), visit, kind)
        return self.drive(taken)

    def queue(self, person: str, kind: Kind = LOCKER) -> Standing:
        """Let somebody say yes to waiting."""
        visit = self.visits.get(person) or self.come(person)
        call = sure(of(visit).by)
        return self.station.charging.take(call, visit, kind)

    def begin(self, person: str) -> Standing:
        visit = self.visits[person]
        begun = self.station.charging.begin(of(visit), visit, self.claim(person))
        return self.drive(begun)

    def finish(self, person: str) -> Standing:
        visit = self.visits[person]
        done = self.station.charging.finish(of(visit), visit, self.claim(person))
        return self.drive(done)

    def claim(self, person: str) -> str:
        return self.station.places.mine(self.visits[person])[0].claim

    def drive(self, standing: Standing) -> Standing:
        """What window and console do with an opening."""
        while standing.opening:
            status = self.station.openings.work(standing.opening)()
            standing = self.station.openings.note(by(STATION), standing.opening, status)
        return standing

    def state(self, person: str) -> str:
        """Answer how somebody stands: his state and place, or an empty text."""
        rows = self.station.places.mine(self.visits[person])
        return " ".join(filter(None, (rows[0].state.value, rows[0].place))) if rows else ""

    def states(self) -> dict[str, str]:
        """Answer the state of every place by its name."""
        return {row.name: row.state.value for row in self.station.places.places()}

    def wait(self, minutes: float) -> None:
        self.time.pass_ms(int(minutes * 60_000))
        self.station.run_due()

    def news(self, person: str) -> list[str]:
        return [row.kind.value for row in self.station.mail.waiting(self.visits[person])]


def why_not(action: Callable[[], object]) -> Reason | None:
    try:
        action()
    except Refused as refused:
        return refused.reason
    return None


FAILURES = [status for status in LockStatus if status is not LockStatus.OPENED]
