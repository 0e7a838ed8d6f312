from __future__ import annotations

import pytest

from kiosk.amenities.rules import BUILT_IN, Item
from kiosk.common.errors import Reason, Refused
from kiosk.station import Station
from tests.kiosk.amenities.house import offer
from tests.support import by, enrol, of

SELF_SERVED = [item for item, terms in BUILT_IN.items() if not terms.attended]
TODAY = ("2026-11-23", "2026-11-23")


@pytest.fixture
def visit(station: Station) -> str:
    return station.checkin.scan(by(), enrol(station)).visit


@pytest.mark.parametrize("item", SELF_SERVED)
def test_one_tap_serves_an_item_and_counts_it(station: Station, visit: str, item: Item) -> None:
    assert station.amenities.serve(of(visit), visit, item).item == item
    assert station.amenities.visits(item, *TODAY) == 1
    entry = station.journal.latest(1)[0]
    assert (entry.actor, entry.verb, entry.subject) == (f"visit:{visit}", "amenity.serve", visit)


def test_every_service_is_counted_for_itself(station: Station, visit: str) -> None:
    for item in ("tea", "tea", "hot_water"):
        station.amenities.serve(of(visit), visit, item)
    counted = [station.amenities.visits(item, *TODAY) for item in Item]
    assert sum(counted) == 3
    assert station.amenities.visits("tea", *TODAY) == 2


def test_what_the_station_switched_off_is_neither_on_the_menu_nor_served(
    station: Station, visit: str
) -> None:
    offer(station, Item.SHOWER, offered=False)
    offer(station, Item.TEA, offered=False)
    assert {Item.SHOWER, Item.TEA}.isdisjoint(station.amenities.menu())
    assert refused(station, visit, "tea") is Reason.NOT_OFFERED
    assert station.amenities.visits("tea", *TODAY) == 0


def test_what_nobody_knows_is_not_offered(station: Station, visit: str) -> None:
    assert refused(station, visit, "beer") is Reason.NOT_OFFERED


def test_after_leaving_nothing_is_served(station: Station, visit: str) -> None:
    station.checkin.leave(of(visit), visit)
    assert refused(station, visit, "tea") is Reason.VISIT_ENDED


def refused(station: Station, visit: str, item: str) -> Reason | None:
    try:
        station.amenities.serve(of(visit), visit, item)
    except Refused as no:
        return no.reason
    return None
