"""Whole lives: a first visit, what staff make of it, and a farewell for good."""

from __future__ import annotations

import pytest

from kiosk.common.actor import Role
from kiosk.registry.models import Badge, Courier
from tests.journeys.conftest import Lounge
from tests.support import DAY
from tests.ui.conftest import Window

PHONE = "13612345678"


@pytest.fixture
def window(lounge: Lounge) -> Window:
    """The lounge, with what a window's hand can do besides."""
    return Window(lounge.program, lounge.hand, lounge.time, lounge.grounds)


def come_for_the_first_time(window: Window, name: str, company: str, phone: str = "") -> str:
    """Sign up at the attract screen, photograph the badge, drink, go; answer the badge's code."""
    window.tap("第一次来？")
    window.see("您叫什么名字")
    window.type_text(name)
    window.tap("下一步")
    window.see("哪家公司")
    if company in window.station.registry.companies():
        window.tap(company)
    else:
        window.type_text(company)
        window.tap("下一步")
    window.see("手机号")
    window.tap_digits(phone)
    window.tap("下一步" if phone else "不留手机号")
    window.tap("同意，出码")
    badge = window.hand.photograph()
    window.tap("拍好了")
    window.see("师傅，您好")
    window.tap("喝水·取暖")
    window.tap("热水")
    window.see("师傅，您好")
    window.tap("离站")
    window.see("您好，请出示二维码")
    return badge


def open_pending(window: Window) -> None:
    """Scan a staff badge, see on the board that somebody waits, and open his page."""
    window.open_board(Role.STAFF)
    window.tap("1 人等着确认")
    window.enter_pin()
    window.see("待确认 1")
    window.tap("王**")
    window.see("见过本人，确认")


def test_a_first_visit_then_staff_confirm_him_and_the_next_day_he_earns(window: Window) -> None:
    badge = come_for_the_first_time(window, "王小二", "闪送", PHONE)
    open_pending(window)
    window.tap("见过本人，确认")
    window.see("正常")
    window.tap("完成")
    window.time.pass_ms(DAY)
    window.scan(badge)
    window.see("王师傅，您好")
    window.see("积分 +2")
    window.tap("值班人员确认您了，从现在起签到有积分")
    window.see("给您的消息")
    window.tap("返回")
    window.see("王师傅，您好")
    assert not window.sees("确认您了")


def test_he_was_here_before_and_both_badges_open_one_record(window: Window) -> None:
    old = window.enrol("王小二", "顺丰")
    new = come_for_the_first_time(window, "王小二", "顺丰")
    open_pending(window)
    window.tap("以前登记过，合并")
    window.tap("王**")
    window.tap("是同一个人，合成一份")
    window.tap("是同一个人")
    window.see("合好了")
    window.tap("完成")
    assert Courier.select().count() == 1
    for badge in (old, new):
        window.scan(badge)
        window.see("王师傅，您好")
        window.see("本月第 2 次")
        window.tap("完成")
        window.see("您好，请出示二维码")


def test_not_accepted_he_is_told_so_at_the_next_scan(window: Window) -> None:
    badge = come_for_the_first_time(window, "王小二", "闪送")
    open_pending(window)
    window.tap("不通过")
    window.tap("不让他通过")
    window.see("没通过")
    window.tap("完成")
    window.scan(badge)
    window.see("您的登记没有通过")
    window.tap("知道了")
    window.see("您好，请出示二维码")


def test_with_the_badge_at_home_staff_find_him_and_let_him_in(window: Window) -> None:
    window.enrol("曾国强", "顺丰")
    window.open_board(Role.STAFF)
    window.tap("人员")
    window.enter_pin()
    window.see("登记新人")
    window.area.search("zgq")
    window.tap("曾**")
    window.tap("没带码，帮忙签到")
    window.see("曾师傅，您好")
    assert window.program.front.session.vouched


def test_a_courier_erases_himself_and_the_next_scan_knows_nobody(window: Window) -> None:
    badge = come_for_the_first_time(window, "王小二", "闪送", PHONE)
    window.scan(badge)
    window.tap("我的")
    window.see("王**")
    window.tap("把我的全部删掉")
    window.tap("全部删掉")
    window.see("删干净了")
    window.see("您好，请出示二维码")
    assert not window.sees("王")
    assert (Courier.select().count(), Badge.select().where(Badge.kind == "courier").count()) == (
        0,
        0,
    )
    window.scan(badge)
    window.see("不认识")
    window.tap("知道了")
    come_for_the_first_time(window, "王小二", "闪送", PHONE)
