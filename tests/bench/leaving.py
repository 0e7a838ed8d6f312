"""Row 14 and U3: exports on the way to a stick, and everybody else meanwhile."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median

from kiosk.common.ids import new_number
from kiosk.export.job import Job, Outcome
from kiosk.export.running import Carrying
from kiosk.export.status import Status
from kiosk.station import Station
from tests.bench.figures import Row, Times, times, typical
from tests.bench.people import House
from tests.bench.screen import Screen
from tests.bench.windows import Rounds, Sizes
from tests.support import DAY, Grounds, by

DAYS = 47
"""The journal of so many days holds 100,000 entries (``entries.EVERY_MS``)."""
AT_LEAST = 100_000
LOOK_S = 0.005
STOPS = (0.0, 0.1, 0.2, 0.4, 0.6)
"""How far an export is when somebody stops it: it is read back from the half on."""


@dataclass(frozen=True)
class Sender:
    """Sends the journal of a station to a folder that stands for the stick."""

    grounds: Grounds
    stick: Path

    def send(self, kind: str = "csv", days: int = DAYS) -> Carrying:
        """Start an export as the window does."""
        last = datetime.fromtimestamp(self.grounds.time.wall_ms() / 1000, UTC).date()
        first = last - timedelta(days=days)
        backup = self.grounds.folder / "station.json"  # something to go along
        job = Job(
            folder=str(self.grounds.folder),
            target=str(self.stick),
            name=f"courier-home-{new_number()}",
            first=first.isoformat(),
            last=last.isoformat(),
            sets=("journal",),
            format=kind,
            pseudonym_key="00" * 32,
            backup=str(backup),
        )
        return Carrying(job, self.grounds.key)

    def ended(self, carrying: Carrying) -> Outcome:
        """Wait for the end, and make room for the next one."""
        outcome = carrying.wait()
        if outcome.status is Status.DONE:
            shutil.rmtree(outcome.place)
        return outcome

    @contextmanager
    def sending(self, kind: str) -> Iterator[None]:
        """Send one after the other until it is enough."""
        enough = threading.Event()
        ends: list[Outcome] = []

        def send_all() -> None:
            while not enough.is_set():
                carrying = self.send(kind, 10_000)
                while carrying.outcome() is None:
                    if enough.wait(0.05):
                        carrying.cancel()
                ends.append(self.ended(carrying))

        thread = threading.Thread(target=send_all)
        thread.start()
        try:
            yield
        finally:
            enough.set()
            thread.join()
        if not {end.status for end in ends} <= {Status.DONE, Status.CANCELLED}:
            raise AssertionError(f"an export failed: {ends}")


def tap_rows(house: House, display: str, sizes: Sizes, rounds: int, stick: Path) -> list[Row]:
    """Row 14: taps on the real window while an export runs, beside the same taps without one."""
    screen = Screen(display)
    windows, send = Rounds(screen, display, house, sizes), Sender(house.grounds, stick)
    rows = []
    for kind, what in (("csv", "a CSV"), ("xlsx", "an Excel table")):
        taken = [windows.taps_while(partial(send.sending, kind)) for _ in range(rounds)]
        quiet, during = (typical(column) for column in zip(*taken, strict=True))
        name = "the same without"
        rows.append(Row(14, f"tap while {what} leaves, p99", "ms", during.p99, 2, quiet.p99, name))
    screen.close()
    return rows


def promise_rows(house: House, rounds: int, stick: Path) -> list[Row]:
    """U3: 100,000 rows written and read back, the bar, a stop, and check-ins meanwhile."""
    send = Sender(house.grounds, stick)
    took, stood = zip(*(_watched(send) for _ in range(rounds)), strict=True)
    stops = [_stopped(send, at) for _ in range(rounds) for at in STOPS]
    quiet, during = _checkins(house, rounds, send)
    name = "the same without"
    return [
        Row("U3", "100,000 rows written and read back", "s", median(took), 10),
        Row("U3", "longest time without a sign of progress", "s", median(stood), 1),
        Row("U3", "from stop to the stick as it was, longest", "s", max(stops), 1),
        Row("U3", "check-in while a CSV leaves, p99", "ms", during.p99, 2, quiet.p99, name),
    ]


def _watched(send: Sender) -> tuple[float, float]:
    """Answer how long one export takes, and the longest time its bar stands still."""
    carrying = send.send()
    start = moved = time.perf_counter()
    stood = progress = 0.0
    while carrying.outcome() is None:
        time.sleep(LOOK_S)
        if carrying.progress != progress:
            progress, now = carrying.progress, time.perf_counter()
            stood, moved = max(stood, now - moved), now
    end = time.perf_counter()
    outcome = send.ended(carrying)
    if outcome.status is not Status.DONE or outcome.rows < AT_LEAST:
        raise AssertionError(f"no export of {AT_LEAST} rows: {outcome}")
    return end - start, max(stood, end - moved)


def _stopped(send: Sender, at: float) -> float:
    """Answer the seconds from *stop* until it is said that the stick is as it was.

    A stop may come too late for a fast stick; that it was heard is shown by the early ones.
    """
    before = sorted(send.stick.iterdir())
    carrying = send.send()
    while carrying.progress < at and carrying.outcome() is None:
        time.sleep(LOOK_S)
    start = time.perf_counter()
    carrying.cancel()
    while (outcome := carrying.outcome()) is None:
        time.sleep(LOOK_S)
    spent = time.perf_counter() - start
    send.ended(carrying)
    cancelled = outcome.status is Status.CANCELLED or (at and outcome.status is Status.DONE)
    if not cancelled or sorted(send.stick.iterdir()) != before:
        raise AssertionError(f"stopped at {at}, and it left something: {outcome}")
    return spent


def _checkins(house: House, rounds: int, send: Sender) -> tuple[Times, Times]:
    """Check everybody in, half of them while exports run."""
    station, half = house.open(), len(house.codes) // 2
    try:
        _scans(station, house, house.codes)  # what the first time loads
        quiet, during = [], []
        for _ in range(rounds):
            _next_day(station, house)
            quiet.append(times(_scans(station, house, house.codes[:half])))
            with send.sending("csv"):
                during.append(times(_scans(station, house, house.codes[half:])))
        return typical(quiet), typical(during)
    finally:
        station.close()


def _next_day(station: Station, house: House) -> None:
    house.grounds.time.pass_ms(DAY)
    station.run_due()


def _scans(station: Station, house: House, codes: list[str]) -> list[float]:
    spent = []
    for code in codes:
        house.grounds.time.pass_ms(1000)
        start = time.perf_counter()
        station.checkin.scan(by(), code)
        spent.append(time.perf_counter() - start)
        station.rest()
        time.sleep(LOOK_S)  # people do not come all at once
    return spent
