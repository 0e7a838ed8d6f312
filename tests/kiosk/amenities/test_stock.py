"""What is left is the sum of entries nobody changes: never negative, never promised twice."""

from __future__ import annotations

import pytest
from peewee import DatabaseError

from kiosk.amenities.models import AmenityStock, AmenityUse
from kiosk.amenities.rules import Item
from kiosk.common.errors import Reason
from kiosk.station import Station
from kiosk.storage.database import database
from tests.kiosk.amenities.house import SOUP, ask, come, helper, offer, reason, tea
from tests.support import by, of, sure


@pytest.fixture
def counted(station: Station) -> Station:
    """Heat packs and ginger soup are counted; there is none yet."""
    for item in (Item.HEAT_PACK, SOUP):
        offer(station, item, counted=True)
    return station


def entries() -> list[tuple[str, int, str]]:
    query = AmenityStock.select(AmenityStock.item, AmenityStock.change, AmenityStock.reason)
    return list(query.order_by(AmenityStock.id).tuples())


def test_what_is_counted_is_there_only_while_some_is_left(counted: Station) -> None:
    visit = come(counted)
    assert tea(counted, visit, "heat_pack") is Reason.OUT_OF_STOCK
    booked = counted.amenity_stock.deliver(by(helper(counted)), "heat_pack", 1)
    assert (booked.left, booked.change) == (1, 1)
    assert tea(counted, visit, "heat_pack") is None
    assert tea(counted, visit, "heat_pack") is Reason.OUT_OF_STOCK
    assert entries() == [("heat_pack", 1, "delivered"), ("heat_pack", -1, "taken")]
    assert AmenityUse.select().count() == 1


def test_what_is_not_counted_books_nothing(counted: Station) -> None:
    assert tea(counted, come(counted)) is None
    assert entries() == []


def test_throwing_away_is_no_use_and_takes_no_more_than_there_is(counted: Station) -> None:
    volunteer, stock = helper(counted), counted.amenity_stock
    stock.deliver(by(volunteer), "heat_pack", 5)
    assert stock.throw_away(by(volunteer), "heat_pack", 3).left == 2
    assert reason(lambda: stock.throw_away(by(volunteer), "heat_pack", 3)) is Reason.BAD_VALUE
    assert (stock.left("heat_pack"), AmenityUse.select().count()) == (2, 0)


@pytest.mark.parametrize(("count", "change"), [(0, -5), (3, -2), (5, 0), (9, 4)])
def test_a_count_books_the_difference_none_of_it_too(
    counted: Station, count: int, change: int
) -> None:
    volunteer, stock = helper(counted), counted.amenity_stock
    stock.deliver(by(volunteer), "heat_pack", 5)
    booked = stock.count(by(volunteer), "heat_pack", count)
    assert (booked.left, booked.change, stock.left("heat_pack")) == (count, change, count)
    assert entries()[-1] == ("heat_pack", change, "counted")
    assert counted.journal.latest(1)[0].facts == f'{{"change":{change},"left":{count}}}'


@pytest.mark.parametrize("count", [0, -1, 10_001])
def test_a_delivery_nobody_can_mean_is_refused(counted: Station, count: int) -> None:
    call = by(helper(counted))
    no = reason(lambda: counted.amenity_stock.deliver(call, "heat_pack", count))
    assert no is Reason.BAD_VALUE
    no = reason(lambda: counted.amenity_stock.deliver(by(helper(counted)), "beer", 1))
    assert no is Reason.NOT_FOUND
    assert entries() == []


def test_the_last_cup_is_promised_once_and_self_service_keeps_off_it(counted: Station) -> None:
    volunteer = helper(counted)
    counted.amenity_stock.deliver(by(volunteer), SOUP, 1)
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
    volunteer, stock = helper(counted), counted.amenity_stock
    stock.deliver(by(volunteer), SOUP, 1)
    request = ask(counted, come(counted))
    counted.requests.accept(by(volunteer), request)
    counted.requests.ready(by(volunteer), request)
    stock.count(by(volunteer), SOUP, 0)
    hand_over = counted.requests.hand_over
    assert reason(lambda: hand_over(by(volunteer), request)) is Reason.COUNT_FIRST
    stock.count(by(volunteer), SOUP, 1)
    assert hand_over(by(volunteer), request).state == "done"
    assert (stock.left(SOUP), entries()[-1][1:]) == (0, (-1, "handed_over"))
    assert counted.amenities.visits(SOUP, "2026-11-23", "2026-11-23") == 1


@pytest.mark.parametrize(
    "words", ["UPDATE amenity_stock SET change = 99", "DELETE FROM amenity_stock"]
)
def test_an_entry_can_neither_be_changed_nor_removed(counted: Station, words: str) -> None:
    counted.amenity_stock.deliver(by(helper(counted)), SOUP, 1)
    with pytest.raises(DatabaseError, match="the stock is append-only"):
        database.execute_sql(words)
    assert counted.journal.verify().sound


@pytest.mark.parametrize("verb", ["update", "delete"])
def test_a_stock_without_its_guard_is_noticed(counted: Station, verb: str) -> None:
    """The control."""
    database.execute_sql(f"DROP TRIGGER amenity_stock_no_{verb}")
    assert counted.journal.verify().what == f"trigger amenity_stock_no_{verb} is gone"
