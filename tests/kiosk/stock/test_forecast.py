"""The forecast: by hand, by properties, and as the station's own entries tell it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.common.actor import CONSOLE
from kiosk.settings.rules import Key
from kiosk.station import Station
from kiosk.stock.forecast import HORIZON_DAYS, LEAST_DAYS, Outlook, Use, prospect, visit_in
from kiosk.stock.outlook import ForecastLine
from kiosk.stock.rules import LotRow
from tests.kiosk.stock.kit import product_in, stock_up
from tests.support import DAY, FakeTime, by

TODAY = "2026-11-23"


def lot(left: int, in_days: int | None, number: int = 1) -> LotRow:
    """A lot that is good for so many days more, today included; None: for ever."""
    last = date.fromisoformat(TODAY) + timedelta(days=(in_days or 0) - 1)
    expiry = "" if in_days is None else last.isoformat()
    return LotRow(number, str(number), "p", "k", "", expiry, "", "ok", None, left)


def test_by_hand_one_lot_expires_before_it_is_used() -> None:
    """10 in 20 days are half a piece a day; in 30 days that is 15 of 20."""
    told = prospect([lot(20, 30)], Use(40, 20), TODAY, 14)
    assert (told.outlook, told.left, told.lasts_days) == (Outlook.EXPIRES, 20, 30)
    (waste,) = told.wasted
    assert (waste.left, waste.unused, waste.days, waste.last_day) == (20, 5, 30, "2026-12-22")
    assert told.use.a_week == 3.5


def test_by_hand_the_second_lot_waits_for_the_first() -> None:
    """One a day: ten days for the first lot, so of the second twenty days are left for 25."""
    told = prospect([lot(10, 20, 1), lot(25, 30, 2), lot(7, None, 3)], Use(30, 30), TODAY, 14)
    assert [(one.lot.id, one.unused) for one in told.wasted] == [(2, 5)]
    assert told.lasts_days == 37, "10 + 20 + 7"
    assert told.outlook is Outlook.EXPIRES


def test_by_hand_it_runs_out_the_day_before_the_visit() -> None:
    use = Use(30, 60)  # two a day
    assert prospect([lot(27, None)], use, TODAY, 14).outlook is Outlook.RUNS_OUT
    assert prospect([lot(28, None)], use, TODAY, 14).outlook is Outlook.LASTS
    assert prospect([], use, TODAY, 1).lasts_days == 0
    assert prospect([], Use(60, 0), TODAY, 1).outlook is Outlook.RUNS_OUT, "nothing is not enough"


def test_what_is_not_used_expires_whole_and_lasts_for_ever() -> None:
    told = prospect([lot(5, 40), lot(6, None, 2)], Use(90, 0), TODAY, 14)
    assert ([one.unused for one in told.wasted], told.lasts_days) == ([5], None)
    assert prospect([lot(5, HORIZON_DAYS + 1)], Use(90, 0), TODAY, 14).wasted == ()


def test_too_short_a_history_tells_nothing_but_how_short_it_is() -> None:
    told = prospect([lot(5, 3)], Use(LEAST_DAYS - 1, 30), TODAY, 14)
    assert (told.outlook, told.left, told.lasts_days) == (Outlook.UNKNOWN, 5, None)
    assert (told.wasted, told.use.days) == ((), LEAST_DAYS - 1)
    assert prospect([lot(5, 3)], Use(LEAST_DAYS, 30), TODAY, 14).outlook is Outlook.RUNS_OUT


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([], 14),
        (["2026-11-01", "2026-11-20"], 14),
        (["2026-11-02", "2026-11-09", "2026-11-16", "2026-11-16"], 7),  # due today: a whole gap
        (["2026-11-06", "2026-11-13", "2026-11-20"], 4),
        (["2026-09-01", "2026-09-08", "2026-09-15"], 7),
        (["2026-11-21", "2026-11-22", "2026-11-23"], 1),
        (["2026-11-06", "2026-11-13", "2027-11-20"], 14),  # a day to come is no habit
    ],
)
def test_the_next_visit_comes_as_visits_came(days: list[str], expected: int) -> None:
    assert visit_in(days, TODAY, 14) == expected


LOTS = st.lists(
    st.tuples(st.integers(1, 99), st.one_of(st.none(), st.integers(1, 500))), max_size=6
).map(lambda rows: [lot(left, days, n) for n, (left, days) in enumerate(rows)])
BY_DAY = LOTS.map(lambda lots: sorted(lots, key=lambda one: one.last_day or "9999"))
USES = st.builds(Use, st.integers(LEAST_DAYS, 90), st.integers(0, 900))


@given(BY_DAY, USES, st.integers(1, 60))
def test_no_piece_is_told_twice_and_more_use_never_wastes_more(
    lots: list[LotRow], use: Use, visit: int
) -> None:
    told = prospect(lots, use, TODAY, visit)
    wasted = sum(one.unused for one in told.wasted)
    for one in told.wasted:
        assert 0 < one.unused <= one.left == one.lot.left
        assert one.days <= HORIZON_DAYS
    if told.lasts_days is not None:
        assert told.lasts_days * use.used <= (told.left - wasted) * use.days, (
            "no more than there is"
        )
        assert (told.outlook is Outlook.RUNS_OUT) is (told.lasts_days < visit)
    more = prospect(lots, Use(use.days, use.used + 9), TODAY, visit)
    assert sum(one.unused for one in more.wasted) <= wasted


@given(LOTS, st.integers(0, LEAST_DAYS - 1), st.integers(0, 99))
def test_nothing_is_told_of_few_days(lots: list[LotRow], days: int, used: int) -> None:
    assert prospect(lots, Use(days, used), TODAY, 7).outlook is Outlook.UNKNOWN


def line(station: Station, product: str) -> ForecastLine:
    lines = station.forecasts.forecast().lines
    return next(one for one in lines if one.product.number == product)


def test_the_stations_own_entries_tell_it(station: Station, time: FakeTime) -> None:
    here = stock_up(station, quantity=40, expiry="2027-01-31")
    unused = stock_up(station, "冰袋", quantity=3, expiry="2027-02-28")
    assert line(station, here.product).prospect.outlook is Outlook.UNKNOWN
    for _week in range(4):
        station.stock.take(by(CONSOLE), here.product, 3)
        time.pass_ms(7 * DAY)
    undone = by(CONSOLE)
    station.stock.take(undone, here.product, 20)
    station.stock.undo(by(CONSOLE), undone.request_id)
    gone = station.stock.restock(by(CONSOLE), here.product, here.place, "X", "2027-03-31", 9)
    station.stock.dispose(by(CONSOLE), gone.lot, 9, "disposed_damaged")
    told = line(station, here.product).prospect
    assert (told.use.days, told.use.used, told.left) == (29, 12, 28), "neither undone nor thrown"
    # 2026-12-21 to 2027-01-31 are 42 days: 42 × 12 / 29 = 17.4 of 28
    assert [(one.unused, one.days) for one in told.wasted] == [(10, 42)]
    assert line(station, unused.product).prospect.wasted[0].unused == 3
    assert line(station, product_in(station, "新")).prospect.use == Use(0, 0)
    told_of = [one.prospect.outlook for one in station.forecasts.forecast().lines]
    assert told_of == [Outlook.EXPIRES, Outlook.EXPIRES, Outlook.UNKNOWN]


def test_use_longer_ago_than_the_window_does_not_count(station: Station, time: FakeTime) -> None:
    here = stock_up(station, quantity=40, expiry="")
    station.stock.take(by(CONSOLE), here.product, 3)
    time.pass_ms(89 * DAY)
    assert line(station, here.product).prospect.use == Use(90, 3)
    time.pass_ms(DAY)
    assert line(station, here.product).prospect.use == Use(90, 0)


def test_the_visit_is_a_setting_until_restocks_tell(station: Station, time: FakeTime) -> None:
    station.settings.set(by(CONSOLE), Key.STOCK_VISIT_DAYS, 21)
    here = stock_up(station, quantity=40)
    assert station.forecasts.forecast().visit_in_days == 21
    for _ in range(2):
        time.pass_ms(10 * DAY)
        station.stock.restock(by(CONSOLE), here.product, here.place, "", "2028-06-30", 5)
    assert station.forecasts.forecast().visit_in_days == 10


def test_a_clock_that_leapt_tells_what_was_told_before(station: Station, time: FakeTime) -> None:
    here = stock_up(station, quantity=40, expiry="2027-01-31")
    time.pass_ms(30 * DAY)
    before = line(station, here.product).prospect
    time.wall += 300 * DAY
    assert not station.clock.now().confirmed
    assert line(station, here.product).prospect == before
