"""One area's bug stops that area alone: a call for help, a scan and the others go on."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from kiosk.checkin.models import Visit
from kiosk.common.clock import Instant
from kiosk.station import Station
from tests.support import DAY, HOUR, FakeTime, Grounds, by, enrol, of, sure


def broken(now: Instant) -> int:
    """An area that writes something and then falls over."""
    Visit.update(end="broken").execute()
    raise KeyError("a kind nobody knows")


@pytest.fixture
def station_with_a_bug(station: Station) -> Iterator[Station]:
    areas = station.commands.due
    station.commands.due = [broken, *areas]  # type: ignore[list-item]
    yield station
    station.commands.due = areas


def test_help_is_called_and_couriers_come_in(
    station_with_a_bug: Station, bugs: list[logging.LogRecord]
) -> None:
    station = station_with_a_bug
    station.alarms.raise_alarm(sure())
    visit = station.checkin.scan(by(), enrol(station)).visit
    assert len(station.alarms.open_alarms()) == 1
    assert Visit.get(Visit.number == visit).end == "", "what it wrote was undone"
    assert "broken" in bugs[0].getMessage()
    bugs.clear()


def test_what_is_due_elsewhere_is_done(
    station_with_a_bug: Station, bugs: list[logging.LogRecord], time: FakeTime
) -> None:
    station = station_with_a_bug
    station.checkin.scan(by(), enrol(station))
    time.pass_ms(2 * HOUR)
    station.run_due()
    assert Visit.get().end == "guessed"
    bugs.clear()


def test_what_others_forget_is_forgotten(
    station: Station, bugs: list[logging.LogRecord], time: FakeTime
) -> None:
    station.privacy.retains = {"broken": broken, **station.privacy.retains}
    visit = station.checkin.scan(by(), enrol(station)).visit
    station.checkin.leave(of(visit), visit)
    time.pass_ms(200 * DAY)
    station.run_due()
    assert Visit.select().count() == 0
    assert len(bugs) == 1
    bugs.clear()


def test_a_bug_at_the_start_lets_go_of_lock_and_file(
    grounds: Grounds, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(Station, "start", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            grounds.open()
    grounds.open().close()
