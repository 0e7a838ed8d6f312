"""Lots as numbers: nothing is lost, nothing comes from nowhere, the oldest goes first."""

from __future__ import annotations

import pytest
from hypothesis import given as having
from hypothesis import strategies as st

from kiosk.points.rules import (
    UNDATED,
    EarnEvent,
    Rule,
    Tier,
    given,
    given_back,
    month_end,
    spendable,
    taken,
    tier_of,
)

DAYS = ["2026-11-30", "2026-12-31", "2027-01-31", "2027-11-30"]
LOTS = st.dictionaries(st.sampled_from(DAYS), st.integers(1, 300))
POINTS = st.integers(1, 500)


def applied(lots: dict[str, int], parts: dict[str, int]) -> dict[str, int]:
    days = {*lots, *parts}
    after = {day: lots.get(day, 0) + parts.get(day, 0) for day in days}
    return {day: left for day, left in after.items() if left}


@having(LOTS, POINTS)
def test_what_is_taken_goes_first_to_lapse_first_and_the_rest_is_owed(
    lots: dict[str, int], points: int
) -> None:
    after = applied(lots, taken(lots, points))
    assert sum(after.values()) == sum(lots.values()) - points
    assert all(left > 0 for day, left in after.items() if day != UNDATED)
    owed = after.pop(UNDATED, 0)
    assert owed <= 0
    assert owed == 0 or not after, "nobody owes while he has something"
    touched = [day for day in sorted(lots) if after.get(day, 0) != lots[day]]
    assert touched == sorted(lots)[: len(touched)], "no later lot before an earlier one"


@having(LOTS, POINTS, st.sampled_from(DAYS))
def test_what_comes_in_settles_what_is_owed_first(
    lots: dict[str, int], points: int, day: str
) -> None:
    owing = {UNDATED: -40}
    after = applied(owing, given(owing, day, points))
    assert sum(after.values()) == points - 40
    assert after.get(UNDATED, 0) == min(0, points - 40)
    assert given(lots, day, points) == {day: points}


@having(LOTS, POINTS)
def test_what_is_given_back_undoes_what_was_taken_while_no_lot_has_lapsed(
    lots: dict[str, int], points: int
) -> None:
    points = min(points, sum(lots.values()))
    parts = taken(lots, points) if points else {}
    back = {day: -part for day, part in parts.items()}
    assert applied(applied(lots, parts), given_back(applied(lots, parts), back, DAYS[0])) == lots


def test_a_lot_that_lapsed_meanwhile_comes_back_until_the_end_of_the_running_month() -> None:
    back = given_back({}, {"2026-11-30": 5, "2026-12-31": 3}, "2026-12-01")
    assert back == {"2026-12-31": 8}


def test_what_comes_back_settles_what_is_owed_meanwhile() -> None:
    back = given_back({UNDATED: -6}, {"2026-11-30": 5, "2026-12-31": 3}, "2026-11-02")
    assert back == {UNDATED: 6, "2026-12-31": 2}


def test_conduct_has_one_lot_that_may_be_below_zero() -> None:
    assert given({UNDATED: 7}, UNDATED, 3) == {UNDATED: 3}
    assert given({UNDATED: -7}, UNDATED, 9) == {UNDATED: 9}
    assert taken({UNDATED: 7}, 30) == {UNDATED: -30}


@pytest.mark.parametrize(
    ("day", "months", "end"),
    [
        ("2026-11-01", 0, "2026-11-30"),
        ("2026-11-30", 12, "2027-11-30"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2027-12-31", 2, "2028-02-29"),
        ("2026-01-31", -1, "2025-12-31"),
        ("2026-11-23", 60, "2031-11-30"),
    ],
)
def test_points_lapse_at_a_months_end(day: str, months: int, end: str) -> None:
    assert month_end(day, months) == end


def test_a_lot_is_good_on_its_last_day() -> None:
    lots = {"2026-11-30": 4, UNDATED: -1}
    assert spendable(lots, "2026-11-30") == lots
    assert spendable(lots, "2026-12-01") == {UNDATED: -1}


@pytest.mark.parametrize(
    ("credit", "tier"),
    [(150, Tier.EXCELLENT), (149, Tier.GOOD), (100, Tier.GOOD), (99, Tier.FAIR), (60, Tier.FAIR),
     (59, Tier.LOW), (-400, Tier.LOW)],
)  # fmt: skip
def test_conduct_credit_comes_to_a_tier(credit: int, tier: Tier) -> None:
    assert tier_of(credit) is tier


@having(st.integers(0, 200), st.integers(0, 1000), st.integers(0, 600))
def test_a_unit_is_worth_a_percentage_rounded_down(points: int, percent: int, units: int) -> None:
    rule = Rule(EarnEvent.CHECKIN, points, percent=percent)
    assert rule.worth(units) == points * units * percent // 100


def test_caps_let_through_what_is_left_of_the_day_and_the_month() -> None:
    rule = Rule(EarnEvent.ATTENDANCE, 5, day_cap=8, month_cap=20)
    assert [rule.allowed(5, day, month) for day, month in ((0, 0), (5, 5), (8, 8), (0, 18))] == [
        5, 3, 0, 2
    ]  # fmt: skip
    assert rule.allowed(5, 30, 90) == 0, "never less than nothing"
