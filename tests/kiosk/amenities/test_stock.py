"""What is counted is taken from the stock: never more than is there, never promised twice."""

from __future__ import annotations

import json

import pytest

from kiosk.amenities.models import AmenityUse
from kiosk.amenities.rules import BUILT_IN, PRODUCTS, Item
from kiosk.common.actor import CONSOLE
from kiosk.common.errors import Reason
from kiosk.station import Station
from kiosk.stock.models import StockEntry
from tests.kiosk.amenities.house import (
    SOUP,
    ask,
    come,
    deliver,
    helper,
    offer,
    reason,
    recount,
    tea,
)
from tests.support import DAY, FakeTime, by, of, sure

PACK = Item.HEAT_PACK


@pytest.fixture
def counted(station: Station) -> Station:
    """Heat packs and ginger soup are counted; there is none yet."""
    for item in (PACK, SOUP):
        offer(station, item, counted=True)
    return station


def entries() -> list[tuple[int, str]]:
    query = StockEntry.select(StockEntry.change, StockEntry.reason).order_by(StockEntry.id)
    return list(query.tuples())


def test_what_is_counted_is_there_only_while_some_is_left(counted: Station) -> None:
    visit = come(counted)
    assert tea(counted, visit, "heat_pack") is Reason.OUT_OF_STOCK
    deliver(counted, PACK, 1)
    assert tea(counted, visit, "heat_pack") is None
    [entry] = [one for one in counted.journal.latest(5) if one.verb == "amenity.serve"][:1]
    product = counted.amenity_stock.product(PACK)
    assert product
    [(lot, count)] = [part.split(":") for part in json.loads(entry.facts)["lots"].split()]
    row = counted.stock_views.lot(lot)
    assert row
    assert (row.product, count, row.left) == (product.number, "1", 0), "it names the lot"
    assert tea(counted, visit, "heat_pack") is Reason.OUT_OF_STOCK
    assert entries() == [(1, "delivered"), (-1, "taken")]
    assert AmenityUse.select().count() == 1


def test_what_is_not_counted_books_nothing(counted: Station) -> None:
    assert tea(counted, come(counted)) is None
    assert entries() == []


def test_what_is_expired_is_not_offered(counted: Station, time: FakeTime) -> None:
    product = counted.amenity_stock.product(PACK)
    assert product
    counted.stock.restock(by(CONSOLE), product.number, "", "L1", "2026-11-24", 5)
    time.pass_ms(2 * DAY)
    visit = come(counted)
    assert tea(counted, visit, "heat_pack") is Reason.OUT_OF_STOCK
    counted.stock.restock(by(CONSOLE), product.number, "", "L2", "2027-11-24", 1)
    assert tea(counted, visit, "heat_pack") is None
    assert counted.amenity_stock.left("heat_pack") == 0


def test_counting_an_item_makes_it_a_product_once(station: Station) -> None:
    for counted in (True, False, True):
        offer(station, PACK, counted=counted)
    [row] = station.products.all()
    assert (row.name, row.name_en, row.unit) == PRODUCTS[PACK]
    assert row.use == "amenity:heat_pack"
    home = station.products.home_of(row.number)
    assert home
    assert home.kind == "shelf", "it lies in no first-aid kit"


def test_a_product_of_that_name_becomes_the_items(station: Station) -> None:
    product = station.products.add_product(by(CONSOLE), PRODUCTS[PACK][0], "片").product
    offer(station, PACK, counted=True)
    row = station.amenity_stock.product(PACK)
    assert row
    assert (row.number, row.unit) == (product, "片")
    station.products.add_product(by(CONSOLE), PRODUCTS[SOUP][0], "杯", use="aid:soup")
    assert reason(lambda: offer(station, SOUP, counted=True)) is Reason.KNOWN_ALREADY
    assert station.menu.of(SOUP) == BUILT_IN[SOUP], "nothing is half done"


def test_the_last_cup_is_promised_once_and_self_service_keeps_off_it(counted: Station) -> None:
    volunteer = helper(counted)
    deliver(counted, SOUP, 1)
    request, late = ask(counted, come(counted)), come(counted, "李四")
    no = reason(lambda: counted.requests.request(of(late), late, SOUP))
    assert no is Reason.OUT_OF_STOCK
    offer(counted, SOUP, attended=False)
    assert tea(counted, late, SOUP) is Reason.OUT_OF_STOCK
    counted.requests.fail(sure(volunteer), request)
    assert tea(counted, late, SOUP) is None, "what was promised is free again"
    assert counted.amenity_stock.left(SOUP) == 0


def test_a_hand_over_takes_one_and_by_the_books_never_more_than_there_is(
    counted: Station,
) -> None:
    volunteer = helper(counted)
    deliver(counted, SOUP, 1)
    request = ask(counted, come(counted))
    counted.requests.accept(by(volunteer), request)
    counted.requests.ready(by(volunteer), request)
    recount(counted, SOUP, 0)
    hand_over = counted.requests.hand_over
    assert reason(lambda: hand_over(by(volunteer), request)) is Reason.COUNT_FIRST
    recount(counted, SOUP, 1)
    assert hand_over(by(volunteer), request).state == "done"
    assert (counted.amenity_stock.left(SOUP), entries()[-1]) == (0, (-1, "taken"))
    assert counted.amenities.visits(SOUP, "2026-11-23", "2026-11-23") == 1
