"""What is good and used next; what a typed date means. Pure, so tried widely."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.stock.rules import (
    LotRow,
    LotStatus,
    clean_barcode,
    clean_code,
    is_good,
    next_to_use,
    share,
    typed_day,
)

TODAY = "2026-11-23"


def lot(
    row_id: int = 1, expiry: str = "", opened: str = "", status: str = "ok", left: int = 1
) -> LotRow:
    """A lot of something that is good for ten days once it is open."""
    return LotRow(row_id, f"n{row_id}", "p", "k", "", expiry, opened, status, 10, left)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("1123", TODAY),  # today counts
        ("1122", "2027-11-22"),
        ("1231", "2026-12-31"),
        ("0101", "2027-01-01"),
        ("0229", "2028-02-29"),
        ("20270630", "2027-06-30"),
        ("20250630", "2025-06-30"),  # past, and answered as such
        ("20270229", None),
        ("2608", "2026-08-31"),  # no month 26: year and month
        ("2802", "2028-02-29"),
        ("1208", "2026-12-08"),  # both can be: month and day wins
        ("2813", None),
        ("0230", None),  # neither 30 February nor a 30th month
        ("0000", None),
        ("+6m", "2027-05-23"),
        ("+3M", "2027-02-23"),
        ("+0m", TODAY),
        ("+999m", None),
        ("+m", None),
        ("６月", None),
        ("２０２７０６３０", "2027-06-30"),  # typed with a Chinese keyboard
        (" 1231 ", "2026-12-31"),
        ("2027-06-30", None),
        ("123", None),
        ("", None),
        ("99999999", None),
    ],
)
def test_a_typed_date_is_read(typed: str, day: str | None) -> None:
    assert typed_day(typed, TODAY) == day


@pytest.mark.parametrize(
    ("today", "typed", "day"),
    [
        ("2028-02-29", "0229", "2028-02-29"),
        ("2028-03-01", "0229", "2032-02-29"),
        ("2096-03-01", "0229", "2104-02-29"),  # 2100 has none
        ("2026-08-31", "+6m", "2027-02-28"),  # clipped to the end of the month
        ("2027-08-31", "+6m", "2028-02-29"),
        ("2028-02-29", "+12m", "2029-02-28"),
    ],
)
def test_leap_days_and_the_ends_of_months(today: str, typed: str, day: str) -> None:
    assert typed_day(typed, today) == day


@given(st.text(max_size=9), st.dates(date(2020, 1, 1), date(2100, 1, 1)))
def test_whatever_is_typed_is_a_day_or_none(typed: str, today: date) -> None:
    day = typed_day(typed, today.isoformat())
    assert day is None or date.fromisoformat(day).isoformat() == day


@given(st.dates(date(2020, 1, 1), date(2100, 1, 1)), st.integers(0, 364))
def test_month_and_day_are_the_next_such_day(today: date, ahead: int) -> None:
    then = today + timedelta(days=ahead)
    day = typed_day(f"{then:%m%d}", today.isoformat())
    assert day
    if f"{then:%m%d}" == "0229":
        assert day == then.isoformat()
    assert today.isoformat() <= day <= then.isoformat()


def test_the_last_good_day_is_good_and_the_next_one_is_not() -> None:
    assert is_good(lot(expiry=TODAY), [TODAY])
    assert not is_good(lot(expiry="2026-11-22"), [TODAY])
    assert is_good(lot(), ["2099-01-01"]), "what has no expiry"


def test_what_is_open_is_good_for_its_own_time_and_never_longer_than_closed() -> None:
    assert lot(expiry="2027-06-30", opened="2026-11-20").last_day == "2026-11-30"
    assert lot(expiry="2026-11-25", opened="2026-11-20").last_day == "2026-11-25"
    assert lot(opened="2026-11-20").last_day == "2026-11-30"


def test_of_two_days_that_may_be_true_neither_may_find_it_expired() -> None:
    assert not is_good(lot(expiry="2027-01-01"), [TODAY, "2028-11-23"])
    assert not is_good(lot(expiry="2026-01-01"), ["2020-01-01", TODAY])


@pytest.mark.parametrize("status", [LotStatus.QUARANTINED, LotStatus.RECALLED])
def test_what_is_set_aside_is_never_good(status: LotStatus) -> None:
    assert not is_good(lot(status=status), [TODAY])


def test_opened_first_then_first_to_expire_then_first_in() -> None:
    lots = [
        lot(1),
        lot(2, expiry="2027-01-01"),
        lot(3, expiry="2026-12-01"),
        lot(4, expiry="2026-12-01"),
        lot(5, expiry="2028-01-01", opened="2026-11-22"),
        lot(6, expiry="2026-11-22"),
        lot(7, expiry="2026-11-25", left=0),
        lot(8, status=LotStatus.QUARANTINED),
    ]
    assert [one.id for one in next_to_use(lots, [TODAY])] == [5, 3, 4, 2, 1]


def test_a_quantity_is_spread_over_lots_in_their_order() -> None:
    lots = [lot(1, left=2), lot(2, left=5)]
    assert [(one.id, part) for one, part in share(lots, 4)] == [(1, 2), (2, 2)]
    assert [(one.id, part) for one, part in share(lots, 2)] == [(1, 2)]
    assert sum(part for _one, part in share(lots, 99)) == 7


def test_codes_are_compared_as_people_read_them() -> None:
    assert clean_code("  ab  12\tx ") == "AB 12 X" == clean_code("ＡＢ 12 x")
    assert clean_code("") == ""
    assert clean_code("x" * 31) is None
    assert clean_code("A\x00B") is None
    assert clean_barcode(" 6901234567892 ") == "6901234567892"
    assert clean_barcode("  ") is None
