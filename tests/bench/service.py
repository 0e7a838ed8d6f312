"""Row 6: what a check-in costs beside a bare durable transaction on the same file."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from peewee import BlobField, IntegerField, TextField

from kiosk.common.ids import new_number
from kiosk.station import Station
from kiosk.storage.database import Table, database
from tests.bench.figures import Times, times
from tests.bench.people import House
from tests.support import DAY, by


class BareVisit(Table):
    """The floor's first table."""

    number = TextField(unique=True)
    courier = IntegerField(index=True)
    opened_ms = IntegerField()


class BarePosting(Table):
    """The floor's second table."""

    account = IntegerField(index=True)
    points = IntegerField()


class BareEntry(Table):
    """The floor's third table."""

    request_id = TextField(unique=True)
    verb = TextField()
    prev = BlobField()
    hash = BlobField()


BARE = (BareVisit, BarePosting, BareEntry)


@dataclass
class Round:
    """Seconds of every call of a round."""

    first: list[float] = field(default_factory=list)
    again: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)

    def sums(self) -> tuple[Times, Times, Times]:
        """Answer first check-ins, re-scans and bare transactions."""
        return times(self.first), times(self.again), times(self.bare)


def measure(house: House, rounds: int) -> list[tuple[Times, Times, Times]]:
    """Check everybody in, once a day and each twice, a bare transaction after each call."""
    station = house.open()
    try:
        make_bare_tables()
        return [_round(station, house).sums() for _ in range(rounds)]
    finally:
        database.drop_tables(BARE)
        station.close()


def _round(station: Station, house: House) -> Round:
    house.grounds.time.pass_ms(DAY)
    station.run_due()
    spent = Round()
    for courier, code in enumerate(house.codes):
        house.grounds.time.pass_ms(1000)
        calls = [
            (spent.first, lambda code=code: station.checkin.scan(by(), code)),
            (spent.bare, lambda courier=courier: bare_transaction(courier)),
            (spent.again, lambda code=code: station.checkin.scan(by(), code)),
            (spent.bare, lambda courier=courier: bare_transaction(courier)),
        ]
        for seconds, call in calls:
            seconds.append(_timed(call))
        station.rest()  # as the window does between two people
    return spent


def make_bare_tables() -> None:
    """Make the floor's tables in the file that is open."""
    database.create_tables(BARE)


def bare_transaction(courier: int = 1) -> None:
    """Three rows in three tables, durable: what any check-in would have to do at the least."""
    with database.atomic("IMMEDIATE"):
        number = new_number()
        BareVisit.insert(number=number, courier=courier, opened_ms=0).execute()
        BarePosting.insert(account=courier, points=2).execute()
        BareEntry.insert(request_id=number, verb="bare", prev=bytes(32), hash=bytes(32)).execute()


def _timed(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start
