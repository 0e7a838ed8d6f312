"""What is read of the stock: it sums up, and the worst comes first."""

from __future__ import annotations

from kiosk.common.actor import CONSOLE
from kiosk.station import Station
from tests.kiosk.stock.kit import place_in, product_in, stock_up
from tests.support import DAY, FakeTime, by, sure


def test_a_line_says_what_is_good_expired_and_set_aside(station: Station, time: FakeTime) -> None:
    gone = stock_up(station, expiry="2026-11-24", quantity=3, minimum=9)
    good = stock_up(station, expiry="2028-01-31", quantity=4)
    aside = stock_up(station, lot="X", quantity=2)
    stock_up(station, "纱布", place="二号柜")
    bandage = product_in(station, "绷带")
    station.products.set_minimum(by(CONSOLE), good.place, bandage, 2)
    station.stock.quarantine(by(CONSOLE), aside.lot)
    time.pass_ms(2 * DAY)
    lines = station.stock_views.overview()
    told = [
        (one.place.name, one.product.name, one.usable, one.expired, one.set_aside, one.minimum)
        for one in lines
    ]
    assert told == [
        ("药箱", "创可贴", 4, 3, 2, 9),
        ("药箱", "绷带", 0, 0, 0, 2),
        ("二号柜", "纱布", 10, 0, 0, 0),
    ]
    following = [one.next_lot.number if one.next_lot else "" for one in lines]
    assert following[:2] == [good.lot, ""]
    lots = [lot.number for lot in station.stock_views.lots_of(good.product)]
    assert lots == [good.lot, gone.lot, aside.lot]
    assert station.stock_views.lots_of(good.product, lines[2].place.number) == []


def test_what_wants_a_hand_comes_in_order_of_risk(station: Station, time: FakeTime) -> None:
    shelf = place_in(station, "二号柜", "shelf")
    stock_up(station, "纱布", expiry="2026-11-24", place="二号柜", quantity=1)
    stock_up(station, "绷带", expiry="2026-11-24", quantity=2)
    stock_up(station, "创可贴", expiry="2026-12-20", quantity=3, minimum=5)
    fine = stock_up(station, "手套", quantity=5, minimum=5)
    aside = stock_up(station, "冰袋", expiry="", quantity=1)
    station.stock.quarantine(by(CONSOLE), aside.lot)
    station.products.set_minimum(by(CONSOLE), shelf, fine.product, 2)
    time.pass_ms(2 * DAY)
    found = [
        (one.matter.value, one.place.name, one.product.name, one.lot.left if one.lot else 0)
        for one in station.stock_views.attention(30)
    ]
    assert found == [
        ("expired", "药箱", "绷带", 2),
        ("expired", "二号柜", "纱布", 1),
        ("set_aside", "药箱", "冰袋", 1),
        ("short", "药箱", "创可贴", 0),
        ("short", "二号柜", "手套", 0),
        ("expiring", "药箱", "创可贴", 3),
    ]
    missing = [one.missing for one in station.stock_views.attention(30) if one.missing]
    assert missing == [2, 2]
    assert not [one for one in station.stock_views.attention(5) if one.matter == "expiring"]


def test_the_list_says_what_to_buy_for_all_places_to_have_their_minimum(
    station: Station, time: FakeTime
) -> None:
    stock_up(station, "创可贴", expiry="2026-11-24", quantity=3, minimum=10)
    plaster = stock_up(station, "创可贴", expiry="2026-12-10", quantity=4).product
    stock_up(station, "创可贴", expiry="2028-01-31", quantity=5, place="二号柜", minimum=2)
    stock_up(station, "手套", quantity=9, minimum=9)
    stock_up(station, "纱布", expiry="2026-11-24", quantity=1)
    time.pass_ms(2 * DAY)
    first, second = station.stock_views.shopping_list(30)
    assert (first.product.number, first.buy, first.wanted, first.good) == (plaster, 7, 12, 5)
    assert (first.expired, first.expiring) == (3, 4)
    assert (second.product.name, second.buy, second.expired) == ("纱布", 0, 1)
    assert station.stock_views.shopping_list(5)[0].buy == 3, "what is good for five days more"


def test_what_is_set_aside_is_bought_anew(station: Station) -> None:
    here = stock_up(station, quantity=5, minimum=5, lot="X")
    assert station.stock_views.shopping_list() == []
    station.stock.recall(sure(CONSOLE), here.product, "X")
    assert [line.buy for line in station.stock_views.shopping_list()] == [5]
