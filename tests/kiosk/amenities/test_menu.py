"""The menu: season, limit, duty and hours stand in the way, with their reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.amenities.models import AmenityItem, AmenityUse
from kiosk.amenities.rules import BUILT_IN, Item, Situation, Terms, is_season, obstacle
from kiosk.common.actor import CONSOLE, Role
from kiosk.common.errors import Reason
from kiosk.settings.rules import Key
from kiosk.station import Station
from kiosk.storage import migrate
from kiosk.storage.database import database
from tests.kiosk.amenities.house import (
    SOUP,
    SUMMER_SOUP,
    come,
    helper,
    is_also_courier,
    offer,
    reason,
    refusal,
    tea,
)
from tests.support import DAY, HOUR, MINUTE, FakeTime, add_staff, by, enrol, of, sure


@pytest.fixture
def visit(station: Station) -> str:
    return come(station)


def greyed(station: Station, visit: str) -> dict[Item, Reason]:
    offers = station.menu.offers(visit)
    return {offer.item: offer.refused.reason for offer in offers if offer.refused}


def test_every_item_has_built_in_terms_that_can_be_meant(station: Station) -> None:
    assert set(BUILT_IN) == set(Item)
    for terms in BUILT_IN.values():
        station.menu.change(by(CONSOLE), terms)


def test_nothing_stands_in_the_way_of_what_is_free() -> None:
    worst = Situation("2026-11-23", taken=20, left=0, is_open=False, opens="08:00", helpers=0)
    either = (True, False)
    for offered, attended, counted in product(either, either, either):
        for season, per_day in product(("", "0101"), (0, 1)):
            terms = Terms(Item.TEA, offered, attended, season, season, per_day, counted)
            assert terms.is_free is (obstacle(terms, worst) is None)


@pytest.mark.parametrize(
    ("day", "season", "there"),
    [
        ("2026-10-31", ("1101", "0331"), False),
        ("2026-11-01", ("1101", "0331"), True),
        ("2027-01-15", ("1101", "0331"), True),
        ("2027-03-31", ("1101", "0331"), True),
        ("2027-04-01", ("1101", "0331"), False),
        ("2026-06-01", ("0601", "0930"), True),
        ("2026-10-01", ("0601", "0930"), False),
        ("2028-02-29", ("0229", "0229"), True),
        ("2026-07-01", ("", ""), True),
    ],
)
def test_a_season_includes_both_its_days_and_may_cross_the_year(
    day: str, season: tuple[str, str], there: bool
) -> None:
    assert is_season(day, *season) is there


@given(st.dates(), st.dates(), st.dates())
def test_a_season_and_the_rest_of_the_year_share_no_day(day: date, one: date, two: date) -> None:
    start, end = f"{one:%m%d}", f"{two:%m%d}"
    days = sorted({start, end})
    if len(days) == 2:
        both = [is_season(str(day), start, end), is_season(str(day), end, start)]
        on_the_edge = f"{day:%m%d}" in days
        assert both.count(True) == (2 if on_the_edge else 1)


def test_while_nobody_is_on_duty_what_must_be_brought_is_greyed_and_the_rest_is_there(
    station: Station, visit: str
) -> None:
    assert greyed(station, visit) == {
        SOUP: Reason.NOBODY_TO_ASK,
        SUMMER_SOUP: Reason.OUT_OF_SEASON,
    }
    helper(station)
    assert greyed(station, visit) == {SUMMER_SOUP: Reason.OUT_OF_SEASON}


def test_what_is_out_of_season_stands_at_the_end_and_says_from_when(
    station: Station, visit: str
) -> None:
    last = station.menu.offers(visit)[-1]
    assert last.item is SUMMER_SOUP
    assert last.refused
    assert last.refused.facts == {"from_day": "06-01"}
    assert SUMMER_SOUP not in station.amenities.menu()


def test_outside_opening_hours_nobody_brings_anything(
    station: Station, time: FakeTime, visit: str
) -> None:
    helper(station)
    time.pass_ms(11 * HOUR)
    visit = come(station)
    helper(station, Role.STAFF)
    assert greyed(station, visit)[SOUP] is Reason.STATION_CLOSED
    assert tea(station, visit) is None


def test_a_clock_in_doubt_closes_nothing(station: Station, time: FakeTime) -> None:
    helper(station)
    time.step(11 * HOUR)
    assert SOUP not in greyed(station, come(station))


def test_who_is_alone_on_duty_cannot_serve_himself(station: Station, visit: str) -> None:
    is_also_courier(station, helper(station), visit)
    assert greyed(station, visit)[SOUP] is Reason.NOBODY_TO_ASK
    helper(station)
    assert SOUP not in greyed(station, visit)


def test_a_limit_counts_all_visits_of_the_day_annulled_ones_too(
    station: Station, time: FakeTime
) -> None:
    code = enrol(station)
    first = station.checkin.scan(by(), code).visit
    assert tea(station, first, "heat_pack") is None
    station.checkin.annul(sure(add_staff(station)), first)
    second = station.checkin.scan(by(), code).visit
    assert tea(station, second, "heat_pack") is None
    station.checkin.leave(of(second), second)
    third = station.checkin.scan(by(), code).visit
    no = refusal(lambda: station.amenities.serve(of(third), third, "heat_pack"))
    assert (no.reason, no.facts) == (Reason.LIMIT_REACHED, {"per_day": 2})
    assert greyed(station, third)[Item.HEAT_PACK] is Reason.LIMIT_REACHED
    assert AmenityUse.select().count() == 2
    assert tea(station, come(station), "heat_pack") is None, "his own limit, nobody else's"
    time.pass_ms(DAY)
    assert tea(station, station.checkin.scan(by(), code).visit, "heat_pack") is None


def test_a_limit_holds_for_a_visit_that_began_before_midnight(
    station: Station, time: FakeTime
) -> None:
    station.settings.set(by(CONSOLE), Key.CLOSES, "04:00")
    time.pass_ms(11 * HOUR + 50 * MINUTE)
    code = enrol(station)
    visit = station.checkin.scan(by(), code).visit
    assert [tea(station, visit, "heat_pack") for _cup in range(3)][2] is Reason.LIMIT_REACHED
    time.pass_ms(20 * MINUTE)
    assert [tea(station, visit, "heat_pack") for _cup in range(3)][2] is Reason.LIMIT_REACHED
    station.checkin.leave(of(visit), visit)
    again = station.checkin.scan(by(), code).visit
    assert tea(station, again, "heat_pack") is Reason.LIMIT_REACHED


def test_the_station_changes_terms_and_the_journal_keeps_them(station: Station, visit: str) -> None:
    offer(station, Item.TEA, attended=True, season_from="1001", season_to="0430", per_day=3)
    assert station.menu.of("tea") == Terms(Item.TEA, True, True, "1001", "0430", 3, False)
    assert tea(station, visit) is Reason.NOT_OFFERED, "somebody must bring it now"
    entry = station.journal.latest(2)[1]
    assert (entry.verb, entry.subject, entry.actor) == ("amenity.set", "tea", "console")
    assert '"season_from":"1001"' in entry.facts
    assert '"per_day":3' in entry.facts


@pytest.mark.parametrize(
    "changes",
    [
        {"season_from": "1301", "season_to": "0101"},
        {"season_from": "0230", "season_to": "0301"},
        {"season_from": "1101", "season_to": ""},
        {"season_from": "11 1", "season_to": "0101"},
        {"season_from": "１１01", "season_to": "0101"},
        {"season_from": "-101", "season_to": "0101"},
        {"per_day": -1},
        {"per_day": 21},
    ],
)
def test_terms_nobody_can_mean_are_refused(station: Station, changes: dict[str, object]) -> None:
    terms = replace(BUILT_IN[Item.TEA], **changes)  # type: ignore[arg-type]
    assert reason(lambda: station.menu.change(by(CONSOLE), terms)) is Reason.BAD_VALUE
    assert AmenityItem.select().count() == 0


def test_an_item_nobody_knows_has_no_terms(station: Station) -> None:
    assert station.menu.of("beer") is None
    beer = replace(BUILT_IN[Item.TEA], item="beer")  # type: ignore[arg-type]
    assert reason(lambda: station.menu.change(by(CONSOLE), beer)) is Reason.NOT_FOUND


@pytest.mark.parametrize("value", ['"shower, heat_pack, beer"', '"', "", "7"])
def test_what_an_older_release_had_switched_off_stays_off(station: Station, value: str) -> None:
    """The setting goes, its items stay off; a value nobody could read is dropped."""
    up = _migration()
    for table in ("amenity_item", "amenity_request"):
        database.execute_sql(f"DROP TABLE {table}")
    database.execute_sql(
        "INSERT INTO setting_value (key, value) VALUES ('amenities.off', ?)", (value,)
    )
    up(None, database)
    database.execute_sql("DROP TABLE amenity_stock")  # taken over by a later migration
    off = {terms.item for terms in station.menu.all() if not terms.offered}
    assert off == ({Item.SHOWER, Item.HEAT_PACK} if "shower" in value else set())
    assert station.menu.of("heat_pack") == replace(
        BUILT_IN[Item.HEAT_PACK], offered=Item.HEAT_PACK not in off
    )
    left = database.execute_sql("SELECT key FROM setting_value WHERE key LIKE 'amenities%'")
    assert left.fetchall() == []


def _migration() -> Any:
    path = migrate.MIGRATIONS / "0013_amenities.py"
    names: dict[str, Any] = {}
    exec(compile(path.read_text("utf-8"), str(path), "exec"), names)
    return names["up"]
