"""The plan, the forecast, and what the board says of the kits."""

from __future__ import annotations

from typing import cast

import pytest

from kiosk.common.actor import CONSOLE, Role
from kiosk.common.chores import Chore, ChoreKind
from kiosk.volunteering.models import VolunteerMinutes
from kiosk.volunteering.rules import GRACE_MINUTES
from tests.kiosk.stock.kit import stock_up
from tests.support import DAY, MINUTE, by
from tests.ui.conftest import Window
from tests.ui.layout import scene_rect
from ui.kits.kits import KITS
from ui.plan.doors import DOORS
from ui.plan.plan import PLAN, PlanViewModel
from ui.restock.restock import RESTOCK

ATTRACT = "您好，请出示二维码"


@pytest.fixture
def wanting(window: Window) -> Window:
    """One thing expired and two short in the kit, one expired on a shelf; all is looked after."""
    station = window.station
    station.volunteering.sources = station.volunteering.sources[:1]
    stock_up(station, "创可贴", expiry="2026-11-23", quantity=3)
    stock_up(station, "纱布", quantity=2, minimum=5)
    stock_up(station, "绷带", quantity=1, minimum=2)
    station.products.add_place(by(CONSOLE), "shelf", "备用柜")
    stock_up(station, "手套", expiry="2026-11-23", quantity=4, place="备用柜")
    window.wait(DAY / 1000)
    return window


def open_plan(window: Window, role: Role = Role.VOLUNTEER) -> None:
    window.open_board(role)
    window.tap("我有 10 分钟")
    window.enter_pin()
    window.see("先做最要紧的")


def tap(window: Window, name: str) -> None:
    window.time.pass_ms(1000)
    window.tap(name)


def rows(window: Window) -> list[tuple[object, ...]]:
    model = window.area.property("rows")
    names = {bytes(name.data()): role for role, name in model.roleNames().items()}
    wanted = [names[name] for name in (b"name", b"finished")]
    return [
        tuple(model.data(model.index(n, 0), role) for role in wanted)
        for n in range(model.rowCount())
    ]


def test_the_worst_first_is_ticked_off_and_the_minutes_are_shown(wanting: Window) -> None:
    open_plan(wanting)
    assert rows(wanting) == [
        ("创可贴：拿出 3 片", False),
        ("纱布：补 3 片", False),
        ("绷带：补 1 片", False),
        ("手套：拿出 4 片", False),
    ]
    wanting.see("药箱 · 2026-11-23 过期了 · 约 1 分钟")
    wanting.see("药箱 · 不够数了 · 约 1 分钟")
    tap(wanting, "5 分钟：4 件")
    wanting.see("5 分钟：做好 0/4")
    wanting.time.pass_ms(2 * MINUTE)
    wanting.program.front.stay()
    tap(wanting, "做好了")
    wanting.see("5 分钟：做好 1/4")
    tap(wanting, "还没做")
    wanting.see("先不做了")
    tap(wanting, "做好了")
    wanting.see("还没做")
    tap(wanting, "做完了，记时间")
    wanting.see("记了 2 分钟，谢谢您")
    wanting.see("您一共帮忙 2 分钟")
    assert VolunteerMinutes.select(VolunteerMinutes.minutes).scalar() == 2


def test_who_has_done_nothing_may_leave_it_and_nothing_is_noted(wanting: Window) -> None:
    open_plan(wanting)
    tap(wanting, "10 分钟：4 件")
    tap(wanting, "先不做了")
    wanting.see("先做最要紧的")
    assert not wanting.sees("谢谢您")
    assert VolunteerMinutes.select().count() == 0


def test_a_plan_waits_for_its_own_volunteer_and_is_shown_to_nobody_else(wanting: Window) -> None:
    mine, other = wanting.add(Role.VOLUNTEER, "王志愿"), wanting.add(Role.VOLUNTEER, "李志愿")
    for badge, planned in ((mine, False), (other, False), (mine, True)):
        wanting.scan(badge)
        wanting.tap("我有 10 分钟")
        wanting.enter_pin()
        assert wanting.area.property("planned") is planned
        if badge == mine and not planned:
            tap(wanting, "5 分钟：4 件")
            tap(wanting, "做好了")
            wanting.see("做好 1/4")
        tap(wanting, "完成")
        wanting.see(ATTRACT)
        left = cast(PlanViewModel, wanting.program.front.view_of(PLAN))
        assert not left.property("planned"), "nobody signed in: nothing is left"
    wanting.wait((5 + GRACE_MINUTES) * 60)
    wanting.scan(mine)
    wanting.tap("我有 10 分钟")
    wanting.enter_pin()
    wanting.see("您一共帮忙 1 分钟")


def test_the_aed_and_the_kits_are_among_what_wants_a_hand(window: Window) -> None:
    stock_up(window.station, "创可贴")
    open_plan(window)
    assert [name for name, _done in rows(window)] == ["检查 AED", "检查药箱"]
    window.see("还没查过")
    tap(window, "5 分钟：2 件")
    tap(window, "去做")
    assert window.program.front.screen is KITS


def test_where_nothing_wants_a_hand_that_is_said(window: Window) -> None:
    window.station.aed.check(by(CONSOLE))
    window.open_board(Role.VOLUNTEER)
    window.tap("我有 10 分钟")
    window.enter_pin()
    window.see("现在什么都不缺，谢谢您")
    assert not window.sees("分钟：")


def test_a_chore_opens_the_page_where_it_is_done(wanting: Window) -> None:
    open_plan(wanting)
    assert wanting.hand.button("去做") is None, "the time counts only once it was begun"
    tap(wanting, "5 分钟：4 件")
    tap(wanting, "去做")
    assert wanting.program.front.screen is RESTOCK
    assert set(DOORS) == set(ChoreKind), "each has one"


def test_every_kind_of_chore_has_its_words(window: Window) -> None:
    chores = [Chore(kind, kind, 2, day="2026-11-20") for kind in ChoreKind]
    window.station.volunteering.sources = [lambda: chores]
    open_plan(window)
    assert len({name for name, _done in rows(window)}) == 7, "on a shelf it is the same work"
    window.see("检查 AED")
    window.program.front.display.toggleLanguage()
    window.see("Check the AED")


def test_the_forecast_tells_its_numbers(wanting: Window) -> None:
    station = wanting.station
    gauze = stock_up(station, "退热贴", quantity=40, expiry="2027-01-31")
    station.stock.take(by(CONSOLE), gauze.product, 12)
    wanting.wait(28 * DAY / 1000)
    open_plan(wanting)
    wanting.tap("够用多久")
    wanting.see("下次补货大约在 14 天后")
    # 12 in 29 days; 2026-12-22 to 2027-01-31 are 41 days: 16.97 of 28
    wanting.see("每周用 2.9 片 · 还剩 28 片 · 够 41 天 · 2027-01-31 到期时还剩 11 片")
    wanting.see("有的用不完")


def test_the_board_says_what_is_expired_first_and_leads_to_the_plan(wanting: Window) -> None:
    wanting.open_board(Role.VOLUNTEER)
    notice = wanting.hand.button("药箱过期 1 项，待补 2 项 · 检查 AED")
    alarms = wanting.hand.button("上岗")
    assert notice
    assert alarms
    assert scene_rect(notice).top() <= scene_rect(alarms).bottom(), "on top"
    wanting.tap("药箱过期 1 项，待补 2 项 · 检查 AED")
    wanting.enter_pin()
    wanting.see("先做最要紧的")


def test_the_notice_goes_with_what_it_told_of(wanting: Window) -> None:
    station = wanting.station
    first, gauze, bandage = station.products.all()[:3]
    kit = station.products.kit().number
    wanting.open_board(Role.STAFF)
    for lot in station.stock_views.lots_of(first.number):
        station.stock.dispose(by(CONSOLE), lot.number, lot.left, "disposed_expired")
    wanting.wait(1)
    wanting.see("药箱待补 2 项")
    for product in (gauze, bandage):
        station.stock.restock(by(CONSOLE), product.number, kit, "", "2028-06-30", 5)
    wanting.wait(1)
    wanting.see("货架过期 1 项")
    (lot,) = station.stock_views.lots_of(station.products.all()[3].number)
    station.stock.dispose(by(CONSOLE), lot.number, lot.left, "disposed_expired")
    wanting.wait(1)
    assert not wanting.sees("过期")
    assert not wanting.sees("待补")


def test_who_is_nobody_sees_nothing_of_it(wanting: Window) -> None:
    """Neither the attract screen nor a courier's tiles say what the kit lacks."""
    hidden = ("过期", "待补", "10 分钟", "创可贴", "纱布")
    wanting.see(ATTRACT)
    assert not [word for word in hidden if wanting.sees(word)]
    wanting.open_board(Role.VOLUNTEER)
    assert wanting.sees("待补")
    wanting.tap("完成")
    wanting.see(ATTRACT)
    assert not [word for word in hidden if wanting.sees(word)]
    wanting.scan(wanting.enrol())
    wanting.see("师傅")
    assert not [word for word in hidden if wanting.sees(word)]
