"""Staff hand over by a scan, take back, and set rewards up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.common.actor import Role
from kiosk.rewards.models import CourierPin
from kiosk.rewards.rules import Picture, State, Terms
from tests.kiosk.rewards.house import (
    BOTTLE,
    balance,
    choose_pin,
    come,
    left,
    reserve,
    reward,
    slip,
    state_of,
)
from tests.ui.conftest import Window


@pytest.fixture
def visit(window: Window) -> str:
    return come(window.station)


def open_page(window: Window, role: Role) -> None:
    window.open_board(role)
    window.open_page("兑换")
    window.enter_pin()
    window.see("扫小哥的兑换码")


def test_the_board_says_what_waits_and_a_scan_hands_it_over_without_a_pin(
    window: Window, visit: str
) -> None:
    redemption = reserve(window.station, visit, reward(window.station))
    code = slip(window.station, visit, redemption)
    window.open_board(Role.VOLUNTEER)
    window.see("有 1 份兑换等着领")
    window.scan(code)
    window.see("给他吧，已经记上了")
    assert state_of(redemption) is State.HANDED_OVER
    window.program.front.answers.dismiss()
    window.scan(code)
    window.see("已经领走了")
    window.tap("知道了")
    assert not window.sees("等着领")


def test_staff_take_back_what_was_handed_over_once_and_call_off_what_waits(
    window: Window, visit: str
) -> None:
    number = reward(window.station)
    kept, handed = (reserve(window.station, visit, number) for _two in range(2))
    code = slip(window.station, visit, handed)
    open_page(window, Role.STAFF)
    window.scan(code)
    window.see("给他吧")
    window.program.front.answers.dismiss()
    window.see("已领走")
    window.time.pass_ms(1000)
    window.tap("收回")
    window.tap("退回积分")
    window.hand.wait_for(lambda: not window.sees("已领走"), "nothing handed over")
    window.time.pass_ms(1000)
    window.tap("撤掉")
    window.tap("退回积分")
    window.see("没有等着领的")
    assert {state_of(kept), state_of(handed)} == {State.CANCELLED, State.ROLLED_BACK}
    assert (balance(window.station, visit), left(window.station, number)) == (100, 3)


def test_a_volunteer_hands_over_and_takes_nothing_back(window: Window, visit: str) -> None:
    reserve(window.station, visit, reward(window.station))
    open_page(window, Role.VOLUNTEER)
    window.see("张** · 30 分")
    for name in ("撤掉", "能兑的东西", "他忘了密码"):
        assert window.hand.button(name) is None


def test_a_special_one_waits_for_a_second_person(window: Window, visit: str) -> None:
    number = reward(window.station, replace(BOTTLE, special=True))
    redemption = reserve(window.station, visit, number)
    open_page(window, Role.STAFF)
    window.see("要两人经手")
    window.scan(slip(window.station, visit, redemption))
    window.see("等另一位工作人员同意")
    assert state_of(redemption) is State.RESERVED
    window.program.front.answers.dismiss()
    window.see("您扫过了，等别人同意")
    assert window.hand.button("同意，给他") is None
    open_page(window, Role.STAFF)
    window.time.pass_ms(1000)
    window.tap("同意，给他")
    window.see("已领走")
    assert state_of(redemption) is State.HANDED_OVER


def test_a_forgotten_pin_goes_with_the_badge_in_hand(window: Window) -> None:
    badge = window.enrol()
    choose_pin(window.station, come(window.station, code=badge))
    open_page(window, Role.STAFF)
    window.tap("他忘了密码")
    window.see("现在扫忘了密码的那位")
    window.scan(badge)
    window.see("他的密码清掉了")
    assert CourierPin.select().count() == 0


def test_a_badge_nobody_asked_for_opens_its_owner(window: Window) -> None:
    badge = window.enrol()
    choose_pin(window.station, come(window.station, code=badge))
    open_page(window, Role.STAFF)
    window.scan(badge)
    window.see("张三丰")
    assert CourierPin.select().count() == 1


def test_a_manager_sets_a_reward_up_and_takes_it_off_the_list(window: Window) -> None:
    open_page(window, Role.MANAGER)
    window.tap("能兑的东西")
    window.see("还没有")
    window.tap("加一样")
    window.type_text("保温杯")
    window.type_text("30", 2)
    window.area.setPicture("bottle")
    window.area.shiftLimit(1)
    window.area.switchSpecial()
    window.area.save()
    window.see("30 分 · 每人 1 份 · 要两人经手")
    (row,) = window.station.rewards.all()
    assert row.terms == Terms("保温杯", 30, "", 1, True, True, Picture.BOTTLE)
    window.tap("保温杯")
    window.area.switchOffered()
    window.see("停兑")


@pytest.mark.parametrize("typed", ["", "0", "三十", "-5"])
def test_a_price_that_is_none_is_refused_and_nothing_is_offered(window: Window, typed: str) -> None:
    open_page(window, Role.MANAGER)
    window.tap("能兑的东西")
    window.tap("加一样")
    window.area.write("name", "保温杯")
    window.area.write("points", typed)
    window.area.save()
    window.see("这里填得不对")
    assert window.station.rewards.all() == []


def test_nobody_signed_in_leaves_nothing_behind(window: Window, visit: str) -> None:
    reserve(window.station, visit, reward(window.station))
    open_page(window, Role.STAFF)
    area = window.area
    window.program.front.finish()
    assert area.property("waiting") == []
