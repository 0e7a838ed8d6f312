"""A disk that fails when told to, under a real station: over FUSE and over a VFS alike."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from kiosk.common.actor import KIOSK, Actor, Call
from kiosk.common.errors import NotSaved, Reason
from kiosk.common.ids import new_number
from kiosk.station import Station
from kiosk.storage.database import database
from tests.faults.autopsy import findings, findings_in_image, let_go
from tests.faults.disk import Disk, Image, Op, read_image, within, write_image
from tests.faults.switch import Switch
from tests.support import LONG, FakeTime, Grounds, by, enrol

ERRORS = (errno.ENOSPC, errno.EIO, errno.EROFS)
Act = Callable[[Station], str]
"""One command with a request id of its own, which it answers; called again it repeats it."""


@dataclass
class BadDisk:
    """``backing`` is where files are put unseen, ``seen_at`` where the station finds them.

    ``ops`` answers the operations after a place in the record, each with the place behind it;
    ``use`` says whether the next station is opened here or on a sound disk.
    """

    switch: Switch
    backing: Path
    seen_at: Path
    place: Callable[[], int]
    ops: Callable[[int], Iterable[tuple[int, Op]]]
    use: Callable[[bool], None]
    _runs: Iterator[int] = field(default_factory=lambda: count(1))

    def bring(self, prepared: Image) -> str:
        """Put another copy of a prepared station on the disk and answer its folder's name."""
        name = f"run{next(self._runs)}"
        write_image(prepared, self.backing / name)
        return name


class Prepared:
    """A station with one courier inside and one outside, closed."""

    def __init__(self, folder: Path, time: FakeTime) -> None:
        grounds = Grounds(folder, time)
        grounds.found()
        station = grounds.open()
        self.visit = station.checkin.scan(by(), enrol(station, "王小明")).visit
        self.outside = enrol(station, "李大山")
        let_go(station)
        self.image: Image = read_image(folder)

    def act(self, command: str) -> Act:
        """Answer a command with a fresh request id."""
        call = Call(KIOSK, new_number(), frozenset(Reason))
        guest = Call(Actor.visit(self.visit), call.request_id)

        def act(station: Station) -> str:
            if command == "check-in":
                station.checkin.scan(call, self.outside)
            elif command == "drink":
                station.amenities.serve(guest, self.visit, "hot_water")
            else:
                station.alarms.raise_alarm(call)
            return call.request_id

        return act


@dataclass(frozen=True)
class Fault:
    """The ``nth`` operation that can fail, fails: once, or all from there on."""

    nth: int
    error: int
    for_ever: bool


@dataclass
class Ordeal:
    """One command on a failing disk, and the same disk once it works again.

    ``found`` collects everything that must not be; ``fired`` tells whether the fault was met.
    """

    disk: BadDisk
    time: FakeTime
    fault: Fault
    fired: bool = False
    found: list[str] = field(default_factory=list)

    def run(self, prepared: Image, acts: tuple[Act, Act], cut: Path) -> None:
        """Do one act while the disk fails, repeat it and do another when it works, then cut."""
        folder, start = self.disk.bring(prepared), self.disk.place()
        self.disk.use(True)
        station = Grounds(self.disk.seen_at / folder, self.time).open()
        database.execute_sql("PRAGMA wal_autocheckpoint = 1")  # faults while folding in too
        self.disk.switch.arm(self.fault.nth, self.fault.error, self.fault.for_ever)
        told = self._attempt(station, acts[0])
        answered = self.disk.place()
        if self.fault.for_ever and not told:
            self._still_failing(station, acts[0])
        self.fired = self.disk.switch.counted >= self.fault.nth
        self.disk.switch.disarm()
        requests = [self._must(station, act) for act in (*acts, acts[0])]
        self.found += findings(station, requests)
        let_go(station)
        self.disk.use(False)
        if told or LONG:
            self._cut(prepared, folder, start, answered, told, cut)
        self._cut(prepared, folder, start, self.disk.place(), requests, cut)

    def _attempt(self, station: Station, act: Act) -> list[str]:
        try:
            return [act(station)]
        except NotSaved:
            return []

    def _must(self, station: Station, act: Act) -> str:
        try:
            return act(station)
        except NotSaved as error:
            self.found.append(f"still not saved: {error}")
            return "a request that should have been saved"

    def _still_failing(self, station: Station, act: Act) -> None:
        """While the disk goes on failing the screens still read, and nothing is called done."""
        if station.visits.figures().inside < 1:
            self.found.append("the screens lost sight of who is inside")
        if self._attempt(station, act) and self.disk.switch.counted < self.fault.nth:
            self.found.append("called done on a failing disk")

    def _cut(
        self, prepared: Image, folder: str, start: int, end: int, told: list[str], cut: Path
    ) -> None:
        """Cut the power at a place in the record, and look at what was durable there."""
        disk = Disk(prepared)
        for op in within(folder, (op for place, op in self.disk.ops(start) if place <= end)):
            disk.play(op)
        self.found += findings_in_image(disk.synced(), cut, self.time, told)
