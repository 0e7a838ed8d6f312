"""The write-ahead log is folded when nobody waits, and a check-in writes little of it."""

from __future__ import annotations

import pytest
from peewee import OperationalError

from kiosk.station import Station
from kiosk.storage import database as storage
from kiosk.storage.database import database
from tests.support import DAY, FakeTime, by, enrol

TABLES_AND_INDEXES = 15
"""What a first check-in of the day changes; in a station this small each is one page."""


def pages_in_log() -> tuple[int, int]:
    """Answer how many pages the log holds, and how many of them the file has too."""
    _busy, pages, folded = database.execute_sql("PRAGMA wal_checkpoint(NOOP)").fetchone()
    return pages, folded


def test_a_long_log_is_folded_while_nobody_waits(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storage, "_LONG_LOG", 10)
    station.checkin.scan(by(), enrol(station))
    pages, folded = pages_in_log()
    assert pages > folded
    station.rest()
    assert pages_in_log() == (1, 0), "begun anew, with a note of the time"


def test_a_short_log_is_left_to_grow(station: Station) -> None:
    station.checkin.scan(by(), enrol(station))
    before = pages_in_log()
    station.rest()
    assert pages_in_log() == before


def test_a_disk_that_takes_no_fold_stops_nobody(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object) -> None:
        raise OperationalError("disk I/O error")

    with monkeypatch.context() as broken:
        broken.setattr(database, "execute_sql", refuse)
        station.rest()
    assert not station.checkin.scan(by(), enrol(station)).again


def test_a_check_in_changes_no_page_it_need_not(station: Station, time: FakeTime) -> None:
    code = enrol(station)
    station.checkin.scan(by(), code)
    time.pass_ms(DAY)
    station.run_due()
    before, _ = pages_in_log()
    station.checkin.scan(by(), code)
    assert pages_in_log()[0] - before <= TABLES_AND_INDEXES
