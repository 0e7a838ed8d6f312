"""Drinks and menu: what staff change, and what volunteers book in."""

from __future__ import annotations

from kiosk.amenities.rules import Item, Terms
from kiosk.common.actor import Role
from tests.kiosk.amenities.house import SOUP, offer
from tests.ui.conftest import Window


def open_item(window: Window, role: Role, name: str) -> None:
    window.open_board(role)
    window.tap("饮水和菜单")
    window.enter_pin()
    window.see("热水")
    window.tap(name)


def tap(window: Window, name: str) -> None:
    window.time.pass_ms(1000)
    window.tap(name)


def test_a_manager_changes_the_terms(window: Window) -> None:
    open_item(window, Role.MANAGER, "热水")
    for name in ("改成有人送", "多一份", "多一份", "少一份", "停供", "要记数"):
        tap(window, name)
    window.see("菜单上没有")
    window.see("每人每天最多 1 份")
    assert window.station.menu.of("hot_water") == Terms(
        Item.HOT_WATER, offered=False, attended=True, per_day=1, counted=True
    )


def test_a_season_is_two_days_typed_and_taken_away_again(window: Window) -> None:
    open_item(window, Role.MANAGER, "姜茶")
    window.see("11-01 到 03-31")
    tap(window, "季节")
    window.tap_digits("1015")
    window.tap("下一步")
    window.see("到哪天为止")
    window.tap_digits("0415")
    window.tap("下一步")
    window.see("10-15 到 04-15")
    tap(window, "全年")
    window.see("全年都有")


def test_a_day_that_is_none_is_refused_and_nothing_changed(window: Window) -> None:
    open_item(window, Role.MANAGER, "姜茶")
    tap(window, "季节")
    window.tap_digits("1301")
    window.tap("下一步")
    window.tap_digits("0415")
    window.tap("下一步")
    window.tap("知道了")
    window.see("11-01 到 03-31")


def test_a_volunteer_books_what_came_and_went_but_changes_no_terms(window: Window) -> None:
    offer(window.station, SOUP, counted=True)
    open_item(window, Role.VOLUNTEER, "姜茶")
    window.see("还有 0 份")
    assert window.hand.button("停供") is None
    for name, digits, left in (("进货", "24", 24), ("扔掉", "3", 21), ("清点", "20", 20)):
        tap(window, name)
        window.tap_digits(digits)
        window.tap("下一步")
        window.see(f"还有 {left} 份")
        window.hand.wait_for(lambda: window.hand.button("清点") is not None, "the page again")
    assert window.station.amenity_stock.left(SOUP) == 20


def test_more_than_there_is_cannot_be_thrown_away(window: Window) -> None:
    offer(window.station, SOUP, counted=True)
    open_item(window, Role.VOLUNTEER, "姜茶")
    tap(window, "扔掉")
    window.tap_digits("1")
    window.tap("下一步")
    window.tap("知道了")
    window.see("还有 0 份")


def test_typing_is_left_by_the_way_back_and_nothing_is_booked(window: Window) -> None:
    offer(window.station, SOUP, counted=True)
    open_item(window, Role.VOLUNTEER, "姜茶")
    tap(window, "进货")
    window.tap_digits("24")
    window.tap("返回")
    window.see("还有 0 份")
    window.tap("返回")
    window.see("饮水和菜单")
