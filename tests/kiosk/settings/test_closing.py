"""Another closing time while people are inside and on duty."""

from __future__ import annotations

import pytest

from kiosk.checkin.models import Visit
from kiosk.common.actor import CONSOLE, Actor, Role
from kiosk.common.errors import Refused
from kiosk.settings.rules import Key
from kiosk.staff.models import Duty
from kiosk.station import Station
from tests.support import HOUR, MINUTE, NOON, FakeTime, Grounds, add_staff, by, enrol

EVENING = NOON + 9 * HOUR  # 21:00; the house closes at 22:00


@pytest.fixture
def evening(station: Station, time: FakeTime) -> Station:
    """Somebody on duty since noon, and a courier who came at 20:50."""
    person = add_staff(station, Role.VOLUNTEER)
    station.staff.start_duty(by(person), person.name.removeprefix("staff:"))
    time.pass_ms(9 * HOUR - 10 * MINUTE)
    station.checkin.scan(by(), enrol(station))
    time.pass_ms(10 * MINUTE)
    assert ends(station) == (EVENING + HOUR, EVENING + HOUR)
    return station


def ends(station: Station) -> tuple[int, int]:
    """When the visit and the duty end."""
    return Visit.select().first().due_ms, Duty.select().first().due_ms


def close_at(station: Station, closes: str, by_whom: Actor = CONSOLE) -> None:
    station.settings.set(by(by_whom), Key.CLOSES, closes)


def test_closing_earlier_ends_visits_and_duties_earlier(evening: Station, time: FakeTime) -> None:
    close_at(evening, "21:30")
    assert ends(evening) == (EVENING + 30 * MINUTE, EVENING + 30 * MINUTE)
    time.pass_ms(30 * MINUTE)
    evening.run_due()
    assert evening.staff.on_duty() == []
    assert evening.visits.figures().inside == 0


def test_closing_later_keeps_them_longer_a_visit_by_its_idle_time(evening: Station) -> None:
    close_at(evening, "23:00")
    assert ends(evening) == (EVENING + 90 * MINUTE, EVENING + 2 * HOUR)


def test_closing_after_midnight_is_later_too(evening: Station) -> None:
    close_at(evening, "02:00")
    assert ends(evening) == (EVENING + 90 * MINUTE, EVENING + 5 * HOUR)


def test_a_visit_that_ends_before_either_stays_as_it_is(evening: Station, time: FakeTime) -> None:
    Visit.update(due_ms=EVENING + 5 * MINUTE).execute()
    close_at(evening, "23:00")
    close_at(evening, "21:30")
    assert ends(evening)[0] == EVENING + 5 * MINUTE


def test_who_is_here_after_the_new_closing_time_stays_until_the_old_one(evening: Station) -> None:
    close_at(evening, "20:00")
    assert ends(evening) == (EVENING + HOUR, EVENING + HOUR)


def test_undo_brings_the_deadlines_back(evening: Station) -> None:
    close_at(evening, "21:30")
    evening.settings.undo(by(CONSOLE), Key.CLOSES)
    assert ends(evening) == (EVENING + HOUR, EVENING + HOUR)


def test_an_earlier_closing_time_in_the_morning_is_todays(station: Station, time: FakeTime) -> None:
    time.pass_ms(-6 * HOUR)
    person = add_staff(station, Role.STAFF)
    station.staff.start_duty(by(person), person.name.removeprefix("staff:"))
    close_at(station, "20:00")
    assert Duty.select().first().due_ms == NOON + 8 * HOUR


def test_while_the_clock_is_in_doubt_no_deadline_moves(evening: Station, time: FakeTime) -> None:
    time.step(-20 * MINUTE)
    assert not evening.clock.now().confirmed
    close_at(evening, "21:30")
    assert ends(evening) == (EVENING + HOUR, EVENING + HOUR)


def test_a_closing_time_that_was_refused_moves_nothing(evening: Station) -> None:
    for wrong in ("08:00", "26:00"):
        with pytest.raises(Refused):
            close_at(evening, wrong)
    assert ends(evening) == (EVENING + HOUR, EVENING + HOUR)


def test_another_idle_time_counts_from_the_next_touch(station: Station, time: FakeTime) -> None:
    code = enrol(station)
    station.checkin.scan(by(), code)
    station.settings.set(by(CONSOLE), Key.VISIT_IDLE_MINUTES, 10)
    assert Visit.select().first().due_ms == NOON + 90 * MINUTE
    station.checkin.scan(by(), code)
    assert Visit.select().first().due_ms == NOON + 10 * MINUTE


def test_after_a_crash_change_and_deadlines_are_one(evening: Station, grounds: Grounds) -> None:
    close_at(evening, "21:30")
    raw = grounds.raw()
    [value] = raw.execute("SELECT value FROM setting_value WHERE key = 'hours.closes'").fetchone()
    [due] = raw.execute("SELECT due_ms FROM duty").fetchone()
    raw.close()
    assert (value, due) == ('"21:30"', EVENING + 30 * MINUTE)
