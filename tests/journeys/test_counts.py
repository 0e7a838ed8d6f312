"""A lone volunteer counts the kit and leaves; what was far off goes on without him."""

from __future__ import annotations

from kiosk.common.actor import Role
from kiosk.stock.models import StockEntry
from tests.journeys.conftest import Lounge
from tests.kiosk.stock.kit import left
from tests.ui.conftest import Window
from tests.ui.count.shelf import leave, note, open_counts, stock_the_kit

WAITS = "1 样等您再数或核对"


def test_a_small_and_a_large_difference_from_the_count_to_the_book(lounge: Lounge) -> None:
    window = Window(lounge.program, lounge.hand, lounge.time, lounge.grounds)
    plasters, gauze, _bandages = stock_the_kit(window.station)
    alone, second = (window.add(Role.VOLUNTEER, name) for name in ("王志愿", "赵志愿"))
    count_alone(window, alone)
    assert (left(window.station, plasters.lot), left(window.station, gauze.lot)) == (8, 10)
    window.scan(alone)
    window.see("值班台")
    assert not window.sees(WAITS), "not for the same person"
    leave(window)
    count_again(window, second)
    assert left(window.station, gauze.lot) == 10
    approve(window, window.add(Role.STAFF))
    assert left(window.station, gauze.lot) == 4
    booked = StockEntry.select(StockEntry.change, StockEntry.reason).order_by(StockEntry.id)
    assert list(booked.tuples())[3:] == [(-2, "used_unrecorded"), (-6, "counted")]
    assert window.station.journal.verify().sound


def count_alone(window: Window, badge: str) -> None:
    """Two plasters are missing, which is booked, and seven pieces of gauze, which is not."""
    open_counts(window, badge)
    window.tap("药箱")
    for name, digits in (("创可贴", "8"), ("纱布", "3"), ("绷带", "10")):
        window.see(f"{name}有几片？")
        note(window, digits)
    window.see("有 1 样差得多，会有别人再数一遍，您可以走了")
    window.hand.wait_for(lambda: window.hand.button("完成") is not None, "the page again")
    leave(window)


def count_again(window: Window, badge: str) -> None:
    window.scan(badge)
    window.tap(WAITS)
    window.enter_pin()
    window.tap("纱布 · 药箱")
    window.see("纱布有几片？")
    note(window, "4")
    window.see("工作人员会核对，您可以走了")
    window.hand.wait_for(lambda: window.hand.button("完成") is not None, "the page again")
    leave(window)


def approve(window: Window, badge: str) -> None:
    window.scan(badge)
    window.tap(WAITS)
    window.enter_pin()
    window.see("少 2 片 · 用了没记")
    window.tap("纱布 · 药箱")
    window.see("账上 10 · 先数 3 · 换人再数 4")
    window.tap("说不清")
    window.tap("没错，入账")
    window.see("少 6 片")
    window.hand.wait_for(lambda: window.hand.button("返回") is not None, "the page again")
    window.tap("返回")
    window.see("值班台")
    assert not window.sees(WAITS)
