"""The checks after a bad day are worth something: each notices what it is there for."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

from kiosk.station import Station
from kiosk.storage.database import database, triggers
from tests.faults.autopsy import HALF_DONE, findings, let_go
from tests.faults.deeds import Shift
from tests.support import FakeTime, Grounds

DAMAGE = {
    "a check-in without its visit": "DELETE FROM visit WHERE id = (SELECT max(id) FROM visit)",
    "a visit nobody checked in to": "UPDATE visit SET opened_by = 'nobody' WHERE id = 1",
    "a check-in without its points": "UPDATE visit SET award = NULL WHERE award IS NOT NULL",
    "points nobody earned": "UPDATE ledger_transfer SET id = id - 1 WHERE kind = 'checkin'",
    "a void visit that kept its points": "UPDATE visit SET end = 'annulled'"
    " WHERE award IS NOT NULL AND end = 'left'",
    "a transfer without two sides that sum to zero": "DELETE FROM ledger_posting WHERE points < 0",
    "drinks that do not match the journal": "DELETE FROM amenity_use WHERE id = 1",
    "an alarm that does not match the journal": "DELETE FROM alarm WHERE id = 1",
    "a restock that does not match the journal": "DELETE FROM stock_entry WHERE change > 0",
    "less than nothing of a lot": "UPDATE stock_entry SET change = -change WHERE change > 0",
    "an answer without its entry": "UPDATE outcome SET request_id = 'another' || request_id",
    "journal entry": "UPDATE journal SET actor = 'somebody' WHERE seq = 9",
    "lost: ": "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)",
}


@pytest.fixture
def told() -> list[str]:
    """The requests a station answered."""
    return []


@pytest.fixture
def busy_station(grounds: Grounds, time: FakeTime, told: list[str]) -> Iterator[Station]:
    """A station after a lively shift."""
    station = grounds.open()
    shift = Shift(station, time, Random(3), told.append)
    shift.enrol_couriers()
    shift.work(80)
    yield station
    let_go(station)


@pytest.mark.parametrize("what", DAMAGE)
def test_every_kind_of_damage_is_named(busy_station: Station, told: list[str], what: str) -> None:
    assert findings(busy_station, told) == []
    database.execute_sql("PRAGMA foreign_keys = OFF")
    guards = triggers()
    for trigger in guards:
        database.execute_sql(f"DROP TRIGGER {trigger}")
    assert database.execute_sql(DAMAGE[what]).rowcount > 0
    for made_by in guards.values():
        database.execute_sql(made_by)
    assert [found for found in findings(busy_station, told) if found.startswith(what)]


def test_every_check_has_its_damage() -> None:
    assert set(HALF_DONE) < set(DAMAGE)
