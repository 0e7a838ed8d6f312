"""A draft survives the walk to the shelf: the same badge brings it back, and nothing else does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.common.actor import CONSOLE, Role
from kiosk.staff.rules import Permission
from kiosk.stock.models import StockEntry
from tests.support import MINUTE, sure
from tests.ui.conftest import Window
from tests.ui.restock.counter import Counter, expired, known_box
from ui.restock.restock import RESTOCK
from ui.restock.shopping import SHOPPING
from ui.shell.gate import wants_pin
from ui.shell.session import Session
from ui.staff.screens import BOARD, PIN

PLASTERS, GAUZE = "6901234567892", "6920000000017"
ATTRACT = "您好，请出示二维码"


@pytest.fixture
def counter(window: Window) -> Counter:
    """A volunteer who has scanned a box and typed how many."""
    known_box(window, "创可贴", PLASTERS)
    known_box(window, "绷带", GAUZE, minimum=4)
    counter = Counter(window)
    counter.come()
    counter.scan(PLASTERS)
    counter.type("7")
    return counter


def test_a_whole_shift_with_a_walk_to_the_shelf(window: Window) -> None:
    """Badge, PIN, restock by scanning, dispose of what is expired, idle out, go on."""
    known_box(window, "创可贴", PLASTERS)
    known_box(window, "绷带", GAUZE, minimum=4)
    here, counter = expired(window), Counter(window)
    counter.come()
    counter.restock(PLASTERS, "7", "2708")
    window.see("放进去了：创可贴，7 片，到 2027年8月31日")
    counter.tap("碘伏")
    counter.tap("全部 6 片")
    counter.press("扔掉：6 片")
    window.see("扔掉了：碘伏，6 片")
    counter.scan(GAUZE)
    counter.type("1")
    window.wait(141)
    window.see(ATTRACT)
    assert not window.sees("绷带")
    window.wait(10 * 60)
    counter.scan(counter.badge)
    window.see("下一步：1 片")
    counter.type("2")
    counter.press("下一步：12 片")
    counter.tap("没写日期")
    counter.press("保存")
    window.see("放进去了：绷带，12 片")
    booked = list(StockEntry.select(StockEntry.change).order_by(StockEntry.id).tuples())
    assert booked == [(6,), (7,), (-6,), (12,)]
    assert window.station.stock_views.lots_of(here.product) == []


@pytest.mark.parametrize("way", ["finished", "idle", "a courier came"])
def test_the_badge_alone_brings_it_back(window: Window, counter: Counter, way: str) -> None:
    if way == "finished":
        counter.tap("完成")
    elif way == "idle":
        window.wait(141)
    else:
        counter.scan(window.enrol())
        window.see("张师傅")
        assert not window.sees("创可贴")
    window.time.pass_ms(14 * MINUTE)
    counter.scan(counter.badge)
    window.see("下一步：7 片")


def test_what_was_booked_last_can_still_be_undone(window: Window, counter: Counter) -> None:
    counter.press("下一步")
    counter.type("2708")
    counter.press("保存")
    window.see("放进去了")
    counter.tap("完成")
    counter.scan(counter.badge)
    counter.tap("撤销")
    window.see("缺 4")
    assert sum(entry.change for entry in StockEntry.select()) == 0


def test_after_a_quarter_of_an_hour_the_pin_is_asked_and_nothing_is_left(
    window: Window, counter: Counter
) -> None:
    counter.tap("完成")
    window.time.pass_ms(15 * MINUTE)
    counter.scan(counter.badge)
    window.see("值班台")
    counter.tap("补货")
    window.see("请输入密码")
    window.enter_pin()
    window.see("扫一下盒子")
    assert not window.sees("7 片")


def test_a_clock_that_is_set_makes_it_neither_longer_nor_shorter(
    window: Window, counter: Counter
) -> None:
    counter.tap("完成")
    window.time.step(-40 * MINUTE)
    window.time.pass_ms(14 * MINUTE)
    counter.scan(counter.badge)
    window.see("下一步：7 片")
    counter.tap("完成")
    window.time.step(-40 * MINUTE)
    window.time.pass_ms(16 * MINUTE)
    counter.scan(counter.badge)
    window.see("值班台")


def test_no_other_badge_gets_at_it(window: Window, counter: Counter) -> None:
    front = window.program.front
    counter.tap("完成")
    other = window.add(Role.MANAGER, "赵管理")
    counter.scan(other)
    window.see("值班台")
    assert front.screen is BOARD
    window.open_page("补货")
    window.see("请输入密码")
    window.enter_pin()
    window.see("扫一下盒子")
    assert not window.sees("7 片")
    counter.scan(counter.badge)  # who was there first comes back while the other stands here
    window.see("下一步：7 片")
    counter.scan(other)
    window.see("扫一下盒子")
    assert not window.sees("7 片")


def test_what_comes_back_without_the_pin_opens_nothing_else(
    window: Window, counter: Counter
) -> None:
    staff = Counter(window, Role.STAFF)
    counter.tap("完成")
    staff.come()
    staff.tap("完成")
    staff.scan(staff.badge)
    window.see("扫一下盒子")
    front = window.program.front
    assert not front.session.signed_in
    front.go(SHOPPING)
    assert front.screen is SHOPPING
    window.tap("返回")
    window.tap("返回")
    window.tap("人员")
    window.see("请输入密码")
    assert front.screen is PIN


def test_it_needs_no_pin_for_its_own_permission_and_for_nothing_else() -> None:
    here = Session(resumed=Permission.STOCK)
    pages = [replace(RESTOCK, permission=permission) for permission in Permission]
    assert [page.permission for page in pages if not wants_pin(page, here)] == [Permission.STOCK]
    assert wants_pin(replace(RESTOCK, fresh_pin=True), here)


def test_a_badge_that_was_stopped_brings_nothing_back(window: Window, counter: Counter) -> None:
    counter.tap("完成")
    station = window.station
    account = station.staff.recognise(station.badges.read(counter.badge).number)
    assert account
    station.accounts.disable(sure(CONSOLE), account.number)
    counter.scan(counter.badge)
    assert window.program.front.screen is not RESTOCK
    assert not window.sees("创可贴")


def test_under_first_aid_it_waits_until_that_is_closed(window: Window, counter: Counter) -> None:
    counter.tap("完成")
    window.tap("急救")
    counter.scan(counter.badge)
    assert not window.sees("创可贴")
    window.program.front.back()
    window.see(ATTRACT)
    counter.scan(counter.badge)
    window.see("下一步：7 片")


def test_a_window_that_was_closed_lost_only_the_line_being_typed(
    window: Window, counter: Counter
) -> None:
    counter.press("下一步")
    counter.type("2708")
    counter.press("保存")
    window.see("放进去了")
    counter.scan(GAUZE)
    counter.type("9")
    front = window.program.front
    front.open(front.folder, "zh")
    counter.scan(counter.badge)
    window.see("值班台")
    assert [entry.change for entry in StockEntry.select()] == [7]
