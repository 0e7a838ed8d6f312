"""What of the stock may leave: what is there, what came and went, what was thrown away."""

from __future__ import annotations

from kiosk.common.actor import CONSOLE
from kiosk.station import Station
from tests.kiosk.stock.kit import stock_up
from tests.support import DAY, FakeTime, by

MONDAY, TUESDAY = "2026-11-23", "2026-11-24"
PLASTER = ("101", "创可贴", "片", "药箱", "L 1", "2028-06-30")


def rows(station: Station, name: str, first: str = MONDAY, last: str = TUESDAY) -> list[object]:
    [one] = [one for one in station.export_sets() if one.name == name]
    assert not one.personal
    found = [tuple(row) for row in one.rows(first, last)]
    assert all(len(row) == len(one.columns) for row in found)
    return list(found)


def test_the_stock_leaves_as_it_stands_and_its_entries_by_the_day(
    station: Station, time: FakeTime
) -> None:
    here = stock_up(station, lot="l 1", quantity=9)
    opened = station.stock.open_lot(by(CONSOLE), here.lot)
    time.pass_ms(DAY)
    station.stock.dispose(by(CONSOLE), here.lot, 2, "disposed_damaged")
    mistaken = by(CONSOLE)
    station.stock.dispose(mistaken, opened.lot, 1, "disposed_damaged")
    station.stock.undo(by(CONSOLE), mistaken.request_id)
    assert rows(station, "stock") == [(*PLASTER, "", "ok", 6), (*PLASTER, MONDAY, "ok", 1)]
    assert rows(station, "disposals") == [(TUESDAY, *PLASTER, 2, "disposed_damaged")]
    assert rows(station, "disposals", MONDAY, MONDAY) == []
    assert rows(station, "stock_entries", TUESDAY, TUESDAY) == [
        (TUESDAY, *PLASTER, -2, "disposed_damaged", False),
        (TUESDAY, *PLASTER, -1, "disposed_damaged", True),
        (TUESDAY, *PLASTER, 1, "reversed", False),
    ]
    assert len(rows(station, "stock_entries")) == 6


def test_the_shopping_list_leaves_as_it_is_now(station: Station) -> None:
    stock_up(station, quantity=5, minimum=12)
    stock_up(station, "纱布", 3, "2026-12-01", minimum=2)
    stock_up(station, "绷带", 9, minimum=4)
    assert rows(station, "shopping_list") == [
        ("101", "创可贴", "片", 7, 12, 5, 0, 0),
        ("102", "纱布", "片", 2, 2, 0, 0, 3),
    ]
