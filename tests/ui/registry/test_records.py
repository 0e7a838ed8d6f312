"""What staff do on somebody's page: correct, let in, part with, erase."""

from __future__ import annotations

import pytest

from kiosk.checkin.models import Visit
from kiosk.common.actor import Role
from kiosk.journal.models import Entry
from kiosk.registry.rules import BadgeState, CourierState
from kiosk.registry.service import CourierRow
from kiosk.settings.rules import Key
from tests.support import enrol
from tests.ui.conftest import Window
from tests.ui.registry.test_people import count, open_people


def open_record(window: Window, name: str = "张三丰", phone: str = "13812341234") -> str:
    """Open somebody's page; answer his badge's code."""
    badge = enrol(window.station, name, "顺丰", phone)
    enrol(window.station, "老王", "京东")
    open_people(window)
    window.scan(badge)
    window.see(name)
    return badge


def the_row(window: Window) -> CourierRow:
    return next(row for row in window.station.finding.find("zsf") if row.name != "老王")


def test_a_name_is_corrected_by_a_tap_on_it(window: Window) -> None:
    open_record(window)
    window.tap("张三丰")
    window.see("正确的名字")
    field = window.program.window.activeFocusItem()
    assert field is not None
    assert field.property("text") == "张三丰"
    window.area.takeText("张三峰")
    window.see("张三峰")
    assert the_row(window).name == "张三峰"
    entry = Entry.select().where(Entry.verb == "courier.correct").get()
    assert entry.facts == '{"fields":"name"}'


def test_company_and_phone_are_corrected_too_and_a_phone_may_go(window: Window) -> None:
    open_record(window)
    window.tap("顺丰")
    window.tap("京东")
    window.tap("13812341234")
    window.tap("清空")
    window.tap_digits("139")
    window.tap("保存")
    window.see("这不是电话号码")
    window.tap("知道了")
    window.tap("清空")
    window.tap("把手机号删掉")
    window.see("没留手机号")
    assert (the_row(window).company, the_row(window).phone) == ("京东", "")


def test_given_up_a_correction_changes_nothing(window: Window) -> None:
    open_record(window)
    window.tap("13812341234")
    window.tap("清空")
    window.tap("返回")
    window.see("13812341234")
    assert count("courier.correct") == 0


def test_a_badge_at_home_staff_let_him_in_and_nothing_is_redeemed_then(window: Window) -> None:
    badge = open_record(window)
    window.tap("没带码，帮忙签到")
    window.see("张师傅，您好")
    session = window.program.front.session
    assert (session.vouched, session.staff) == (True, None)
    entry = window.station.journal.latest(1)[0]
    assert entry.verb == "checkin.vouch"
    assert entry.actor == Visit.get().vouched_by != ""
    window.tap("喝水·取暖")
    window.tap("热水")
    window.see("张师傅，您好")
    window.scan(badge)
    assert not window.program.front.session.vouched, "the badge has turned up"
    assert Visit.select().count() == 1


def test_not_me_undoes_a_visit_staff_opened_for_the_wrong_one(window: Window) -> None:
    open_record(window)
    window.tap("没带码，帮忙签到")
    window.tap("不是我")
    window.see("您好，请出示二维码")
    assert window.station.visits.figures().today == 0


def test_a_session_that_was_vouched_for_runs_out_as_any_other(window: Window) -> None:
    open_record(window)
    window.tap("没带码，帮忙签到")
    window.see("张师傅，您好")
    window.wait(65)
    window.see("您好，请出示二维码")


def test_nobody_is_let_in_whose_badges_are_all_stopped(window: Window) -> None:
    open_record(window)
    window.tap("挂失")
    window.tap("停用这张码")
    window.see("已停用")
    window.tap("没带码，帮忙签到")
    window.see("没有能用的码")


def test_one_more_badge_beside_the_first(window: Window) -> None:
    badge = open_record(window)
    window.tap("再发一张码")
    window.see("请用手机拍下这张码")
    second = window.hand.photograph()
    window.tap("拍好了")
    window.see("个人资料")
    holder = window.station.badges.read(badge).holder
    states = [row.state for row in window.station.badges.of_holder(holder)]
    assert states == [BadgeState.ACTIVE] * 2
    window.tap("完成")
    window.scan(second)
    window.see("张师傅，您好")


def test_who_leaves_is_asked_about_once_and_refused_from_then_on(window: Window) -> None:
    window.set(Key.KEEP_LEFT_DAYS, 45)
    badge = open_record(window)
    window.tap("以后不来了，注销")
    window.see("资料 45 天后全删")
    window.tap("不来了，注销")
    window.see("已退出")
    assert the_row(window).state is CourierState.LEFT
    window.tap("完成")
    window.scan(badge)
    window.see("退出")
    assert window.station.visits.figures().today == 0


def test_erasing_wants_a_pin_of_its_own_and_asks_once(window: Window) -> None:
    badge = open_record(window)
    window.tap("全部删掉")
    window.see("请输入密码")
    window.enter_pin()
    window.see("本人要求才删")
    window.see("张三丰")
    window.tap("全部删掉")
    window.see("全部删掉吗")
    window.tap("不用，返回")
    assert window.station.finding.find("zsf")
    window.tap("全部删掉")
    window.see("全部删掉吗")
    window.tap("全部删掉")
    window.see("删干净了")
    window.see("登记新人")
    assert window.station.finding.find("zsf") == []
    for view in window.program.front.views.made.values():
        assert "张三丰" not in str(vars(view))
    window.tap("完成")
    window.scan(badge)
    window.see("不认识")


def test_a_second_erasure_wants_the_pin_again(window: Window) -> None:
    open_record(window)
    window.tap("全部删掉")
    window.enter_pin()
    window.tap("返回")
    window.see("个人资料")
    window.tap("全部删掉")
    window.see("请输入密码")
    window.tap("返回")
    window.see("张三丰")
    assert window.station.finding.find("zsf")


@pytest.mark.parametrize("role", [Role.STAFF, Role.MANAGER])
def test_staff_who_ride_too_are_refused_on_their_own_page(window: Window, role: Role) -> None:
    from kiosk.staff.models import Staff

    code = window.add(role)
    badge = enrol(window.station, "张三丰", "顺丰")
    holder = window.station.badges.read(badge).holder
    row = window.station.registry.by_number(holder)
    assert row
    number = window.station.badges.read(code).holder
    Staff.update(courier=row.id).where(Staff.number == number).execute()
    window.scan(code)
    window.tap("人员")
    window.enter_pin()
    window.scan(badge)
    for act in ("暂停使用", "没带码，帮忙签到"):
        window.tap(act)
        window.see("您自己的")
        window.tap("知道了")
    assert Visit.select().count() == 0
