"""Product rule 11, as far as the clock alone decides it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.common.clock import Clock
from tests.support import DAY, HOUR, MINUTE, NOON, FakeTime

YEAR = 365 * DAY


@pytest.fixture
def clock(time: FakeTime) -> Clock:
    return Clock(time)


def utc(*date: int) -> int:
    return int(datetime(*date, tzinfo=UTC).timestamp() * 1000)  # type: ignore[misc, arg-type]


@pytest.mark.parametrize("step", [2 * MINUTE, -2 * MINUTE, MINUTE, 0])
def test_a_step_of_up_to_two_minutes_is_no_reason_for_doubt(
    clock: Clock, time: FakeTime, step: int
) -> None:
    time.step(step)
    assert clock.now().confirmed


@pytest.mark.parametrize(
    "step", [2 * MINUTE + 1, -2 * MINUTE - 1, 30 * YEAR, -30 * YEAR, HOUR, -DAY]
)
def test_a_longer_step_in_either_direction_puts_the_clock_in_doubt(
    clock: Clock, time: FakeTime, step: int
) -> None:
    time.step(step)
    assert not clock.now().confirmed


def test_a_doubt_stays_though_the_clock_comes_back(clock: Clock, time: FakeTime) -> None:
    time.step(HOUR)
    clock.now()
    time.step(-HOUR)
    assert not clock.now().confirmed


def test_time_that_passes_on_both_clocks_is_no_step(clock: Clock, time: FakeTime) -> None:
    for _day in range(400):
        time.pass_ms(DAY)
        assert clock.now().confirmed


@pytest.mark.parametrize(
    ("gap", "confirmed"),
    [
        (-2 * MINUTE, True),
        (-2 * MINUTE - 1, False),
        (30 * DAY, True),
        (30 * DAY + 1, False),
        (-30 * YEAR, False),
        (30 * YEAR, False),
    ],
)
def test_a_restart_may_go_back_two_minutes_or_forward_thirty_days(
    clock: Clock, time: FakeTime, gap: int, confirmed: bool
) -> None:
    clock.resume(0, True, NOON)
    time.wall = NOON + gap
    clock.resume(0, True, NOON)
    assert clock.now().confirmed is confirmed


@pytest.mark.parametrize(("ago", "settled"), [(0, False), (29 * DAY, False), (31 * DAY, True)])
def test_after_a_leap_each_start_waits_an_hour_for_a_month_at_most(
    clock: Clock, time: FakeTime, ago: int, settled: bool
) -> None:
    clock.resume(0, True, NOON, leapt_ms=NOON - ago)
    assert clock.is_settled() is settled
    time.pass_ms(HOUR)
    assert clock.is_settled()


def test_the_time_used_is_the_systems_plus_the_confirmed_offset(
    clock: Clock, time: FakeTime
) -> None:
    clock.rely_on(-DAY)
    assert clock.now().utc_ms == time.wall - DAY
    time.pass_ms(HOUR)
    assert (clock.now().utc_ms, clock.now().confirmed) == (time.wall - DAY, True)


def test_in_doubt_the_station_day_is_the_last_confirmed_one(clock: Clock, time: FakeTime) -> None:
    assert clock.today() == "2026-11-23"
    time.step(40 * DAY)
    assert clock.today() == "2026-11-23"
    time.pass_ms(3 * DAY)
    assert clock.today() == "2026-11-23"


def test_a_station_day_changes_at_midnight_in_shanghai(clock: Clock, time: FakeTime) -> None:
    time.pass_ms(12 * HOUR - 1)
    assert clock.today() == "2026-11-23"
    time.pass_ms(1)
    assert clock.today() == "2026-11-24"


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (utc(2038, 1, 19, 3, 14, 8), "2038-01-19"),
        (utc(2028, 2, 28, 16, 0), "2028-02-29"),
        (utc(2056, 12, 31, 16, 0), "2057-01-01"),
        (utc(1996, 6, 1), "1996-06-01"),
        (0, "1970-01-01"),
    ],
)
def test_days_are_right_far_away_and_past_32_bits(clock: Clock, moment: int, day: str) -> None:
    assert clock.day_of(moment) == day


@pytest.mark.parametrize("minute", [0, 1, 480, 1319, 1320, 1439, 1440])
@pytest.mark.parametrize("after", [NOON, NOON + 12 * HOUR, NOON + 10 * HOUR, NOON + 10 * HOUR - 1])
def test_the_next_closing_time_comes_within_a_day_and_never_now(
    clock: Clock, minute: int, after: int
) -> None:
    moment = clock.next_at(minute, after)
    assert after < moment <= after + DAY
    local = clock.local(moment)
    assert local.hour * 60 + local.minute == minute % 1440
