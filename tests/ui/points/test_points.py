"""Points on the real window: one's own, given and taken, decided, and the table."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from kiosk.common.actor import CONSOLE, Role
from kiosk.merits.rules import Why
from kiosk.points.rules import EarnEvent
from kiosk.settings.rules import Key
from kiosk.storage.database import one_transaction
from tests.kiosk.merits.people import pending, propose
from tests.support import DAY, FakeTime, by
from tests.ui.conftest import Window


@dataclass(frozen=True)
class Rider:
    """张三丰 as the registry has him."""

    id: int
    number: str
    code: str


@pytest.fixture
def rider(window: Window) -> Rider:
    code = window.enrol("张三丰")
    row = window.station.registry.by_number(window.station.badges.read(code).holder)
    assert row
    return Rider(row.id, row.number, code)


def balance(window: Window, rider: Rider) -> int:
    return window.station.points.balance(rider.id)


def open_award(window: Window, rider: Rider, role: Role = Role.STAFF) -> None:
    window.open_people(role)
    window.scan(rider.code)
    window.see("顺丰")
    window.tap("积分：加分、扣分")
    window.see("张三丰 现有")


def open_matters(window: Window, badge: str) -> None:
    window.scan(badge)
    window.see("值班台")
    window.open_page("积分")
    window.enter_pin()
    window.see("等着定的积分")


def test_a_courier_sees_what_he_has_until_when_and_where_it_came_from(
    window: Window, time: FakeTime, rider: Rider
) -> None:
    station = window.station
    station.grants.grant(by(CONSOLE), (rider.number,), 200, Why.HELPED)
    with one_transaction():
        station.points.earn(rider.id, EarnEvent.REPORT_VERIFIED, "r1", pending=True)
    window.scan(rider.code)
    window.tap("我的积分")
    window.see("202 分")
    window.see("202 分 到 2027 年 11 月底")
    window.see("5 分待核实")
    window.see("信用分 100，良好")
    window.see("工作人员加分 +200 分")
    window.see("签到 +2 分")
    window.tap("返回")
    window.see("张师傅，您好")


def test_this_year_needs_no_year(window: Window, rider: Rider) -> None:
    window.set(Key.POINTS_MONTHS, 1)
    window.scan(rider.code)
    window.tap("我的积分")
    window.see("2 分 到 12 月底")


def test_the_next_one_sees_nothing_of_it(window: Window, rider: Rider) -> None:
    other = window.enrol("李四")
    window.station.grants.grant(by(CONSOLE), (rider.number,), 200, Why.HELPED)
    window.scan(rider.code)
    window.tap("我的积分")
    window.see("202 分")
    window.scan(other)
    window.see("李师傅，您好")
    for view in window.program.front.views.made.values():
        assert "points=202" not in str(vars(view))


def test_staff_give_points_alone_up_to_a_limit(window: Window, rider: Rider) -> None:
    open_award(window, rider)
    window.tap("50")
    window.tap("帮了别人")
    window.tap("加上")
    window.see("加上了")
    assert balance(window, rider) == 50


def test_more_wants_another_ones_badge_and_pin(window: Window, rider: Rider) -> None:
    other = window.add(Role.STAFF, "王芳")
    open_award(window, rider, Role.MANAGER)
    window.tap("500")
    window.tap("活动")
    window.tap("加上")
    window.see("这件事一个人办不了")
    window.scan(window.grounds.manager_code)
    window.tap("知道了")  # his own badge is no second person
    window.scan(other)
    window.see("请另一位输密码")
    assert balance(window, rider) == 0
    window.tap_digits("135790")
    window.hand.wait_for(lambda: balance(window, rider) == 500, "the points")
    window.see("加上了")


def test_a_deduction_is_put_together_and_waits_for_somebody_who_is_not_here(
    window: Window, rider: Rider
) -> None:
    station = window.station
    station.grants.grant(by(CONSOLE), (rider.number,), 100, Why.HELPED)
    open_award(window, rider)
    window.tap("扣分")
    window.tap("20")
    window.tap("继续")
    window.tap("吵架打架")
    window.tap("工作人员看见的")
    window.type_text("在门口打架")
    window.tap("继续，要另一位一起")
    window.see("这件事一个人办不了")
    window.tap("现在没别人，以后再办")
    window.see("等另一位来批")
    window.hand.wait_for(lambda: window.hand.button("完成") is not None, "the page again")
    window.tap("完成")
    open_matters(window, window.grounds.manager_code)
    window.see("扣 20 分：张三丰")
    window.see("在门口打架")
    window.tap("同意")
    [row] = station.open_deductions.open_ones()
    assert (row.points, row.note) == (20, "在门口打架")
    window.see("2026-11-30 扣")
    assert balance(window, rider) == 100


def test_whoever_proposed_it_is_told_that_somebody_else_must_decide(
    window: Window, rider: Rider
) -> None:
    badge = window.add(Role.STAFF, "王芳")
    account = window.station.staff.find(window.station.badges.read(badge).holder)
    assert account
    propose(window.station, rider.number, account.actor)
    open_matters(window, badge)
    window.tap("同意")
    window.see("这件事要别人来定")
    window.tap("知道了")
    window.tap("不批")
    window.hand.wait_for(lambda: not window.sees("不批"), "an empty page")
    assert window.station.proposals.waiting() == []


def test_an_appeal_is_decided_by_a_third_person(
    window: Window, time: FakeTime, rider: Rider
) -> None:
    pending(window.station, rider.number)
    window.scan(rider.code)
    window.tap("我的积分")
    window.tap("不对，我要申诉")
    window.see("申诉收到了")
    window.hand.wait_for(lambda: window.hand.button("完成") is not None, "the page again")
    window.see("您申诉了")
    window.tap("完成")
    window.scan(window.grounds.manager_code)
    window.tap("积分有 1 件等您定")
    window.enter_pin()
    window.see("他申诉了")
    window.tap("他有理，不扣")
    window.hand.wait_for(lambda: not window.sees("他申诉了"), "nothing left")
    time.pass_ms(8 * DAY)
    window.station.run_due()
    assert balance(window, rider) == 2


def test_a_manager_changes_what_a_check_in_earns(window: Window, rider: Rider) -> None:
    open_matters(window, window.grounds.manager_code)
    window.tap("怎么得分")
    window.see("一天最多 6")
    window.tap("签到")
    window.tap("每次：加一")
    window.tap("打几折或加倍：加一")
    window.tap("一天最多：加一")
    window.type_text("20261101", 0)
    window.tap("保存")
    window.see("3 分 × 110%")
    [rule] = [rule for rule in window.station.earn_rules.table() if rule.event == "checkin"]
    assert (rule.points, rule.percent, rule.day_cap, rule.from_day) == (3, 110, 1, "2026-11-01")


def test_a_day_that_is_none_is_refused(window: Window) -> None:
    open_matters(window, window.grounds.manager_code)
    window.tap("怎么得分")
    window.tap("签到")
    window.type_text("31", 1)
    window.tap("保存")
    window.tap("知道了")
    [rule] = [rule for rule in window.station.earn_rules.table() if rule.event == "checkin"]
    assert rule.to_day == ""


def test_staff_decide_and_only_managers_change_the_table(window: Window) -> None:
    open_matters(window, window.add(Role.STAFF))
    assert window.hand.button("怎么得分") is None
