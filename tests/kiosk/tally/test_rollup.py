"""Before details go, a daily roll-up keeps the figures: they never change by forgetting."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from kiosk.common.actor import CONSOLE
from kiosk.station import Station
from kiosk.storage.database import database, one_transaction
from tests.support import DAY, HOUR, LONG, FakeTime, add_staff, by, enrol, of, sure

ITEMS = ("hot_water", "tea", "microwave")
COMPANIES = ("顺丰", "京东", "美团")
EVER = ("2000-01-01", "2100-01-01")
Figures = Counter[tuple[str, str, str]]


@pytest.mark.parametrize("seed", range(100 if LONG else 4))
def test_the_roll_up_equals_the_details_it_replaced(
    station: Station, time: FakeTime, seed: int
) -> None:
    expected = live_through(station, time, random.Random(seed), days=20)
    before = totals(station)
    while database.execute_sql("SELECT count(*) FROM visit").fetchone()[0]:
        time.pass_ms(20 * DAY)
        station.run_due()
        assert totals(station) == before
    rolled_up = database.execute_sql("SELECT day, company, service, count FROM daily_count")
    assert Counter({row[:3]: row[3] for row in rolled_up.fetchall()}) == expected
    assert database.execute_sql("SELECT count(*) FROM amenity_use").fetchone()[0] == 0


def test_figures_of_a_part_of_the_time_stay_the_same_too(station: Station, time: FakeTime) -> None:
    expected = live_through(station, time, random.Random(99), days=10)
    time.pass_ms(185 * DAY)
    station.run_due()
    for day in {day for day, _company, _service in expected}:
        of_day = Counter(service for at, _company, service in expected.elements() if at == day)
        assert station.visits.total(day, day) == of_day["checkin"]
        for item in ITEMS:
            assert station.amenities.visits(item, day, day) == of_day[item]


def test_only_what_is_past_its_retention_goes(station: Station, time: FakeTime) -> None:
    code = enrol(station)
    visit = station.checkin.scan(by(), code).visit
    station.checkin.leave(of(visit), visit)
    for days, left in ((180, 1), (1, 0)):
        time.pass_ms(days * DAY)
        station.run_due()
        assert database.execute_sql("SELECT count(*) FROM visit").fetchone()[0] == left


def test_tidying_twice_a_day_changes_nothing(station: Station, time: FakeTime) -> None:
    live_through(station, time, random.Random(5), days=3)
    time.pass_ms(200 * DAY)
    station.run_due()
    before = totals(station)
    assert not station.privacy.is_due()
    station.privacy.retain()
    assert totals(station) == before


def live_through(station: Station, time: FakeTime, chance: random.Random, days: int) -> Figures:
    """Let couriers come and go; answer what the street should be told, counted by hand."""
    staff = add_staff(station)
    codes = {enrol(station, "小王", company): company for company in COMPANIES for _ in range(2)}
    expected: Figures = Counter()
    for _day in range(days):
        for code in chance.sample(list(codes), k=chance.randint(0, 4)):
            time.pass_ms(chance.randint(1, HOUR))
            today, company, scan = station.clock.today(), codes[code], by()
            arrival = station.checkin.scan(scan, code)
            for item in chance.choices(ITEMS, k=chance.randint(0, 3)):
                station.amenities.serve(of(arrival.visit), arrival.visit, item)
                expected[station.clock.today(), company, item] += 1
            end = chance.choice(["left", "annulled", "not_me", "guessed"])
            if end == "left":
                station.checkin.leave(of(arrival.visit), arrival.visit)
            elif end == "annulled":
                station.checkin.annul(sure(staff), arrival.visit)
            elif end == "not_me":
                station.checkin.not_me(of(arrival.visit), arrival.visit, scan.request_id)
            else:
                time.pass_ms(2 * HOUR)
                station.run_due()
            expected[today, company, "checkin"] += end in {"left", "guessed"}
        time.pass_ms(DAY // 2)
    station.timekeeping.rely_on(by(CONSOLE), station.clock.now().utc_ms)
    return +expected


def totals(station: Station) -> list[int]:
    return [station.visits.total(*EVER)] + [station.amenities.visits(i, *EVER) for i in ITEMS]


def test_what_is_rolled_up_later_is_added_to_the_days_figure(station: Station) -> None:
    """A visit that was still open when its day was rolled up follows later."""
    with one_transaction():
        for count in (2, 3):
            station.tally.add("2026-01-01", "顺丰", "checkin", count)
        station.tally.add("2026-01-02", "顺丰", "checkin", 10)
        station.tally.add("2026-01-01", "京东", "checkin", 100)
        station.tally.add("2026-01-01", "顺丰", "tea", 1000)
    assert station.tally.total("checkin", "2026-01-01", "2026-01-01") == 105
    assert station.visits.total("2026-01-01", "2026-01-02") == 115
