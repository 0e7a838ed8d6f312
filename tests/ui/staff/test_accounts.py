"""Staff accounts at the screen: the list, one account, somebody new, one's own PIN."""

from __future__ import annotations

from contextlib import suppress

import pytest

from kiosk.common.actor import CONSOLE, Role
from kiosk.common.errors import Refused
from kiosk.journal.models import Entry
from kiosk.staff.rules import MAX_FAILURES, Permission
from tests.support import HOUR, PIN, by, enrol, sure
from tests.ui.conftest import Window
from ui.staff import words

NEW, WRONG = "802913", "908172"


def number_of(window: Window, badge: str) -> str:
    return window.station.badges.read(badge).holder


def open_accounts(window: Window) -> None:
    window.open_board()
    window.tap("工作人员")
    window.enter_pin()
    window.see("加一个人")


def open_account(window: Window, name: str = "李明") -> None:
    open_accounts(window)
    window.tap(name)
    window.see("码：能用")


def lock(window: Window, badge: str) -> None:
    account = window.station.staff.find(number_of(window, badge))
    assert account
    for _wrong in range(MAX_FAILURES):
        window.time.pass_ms(61_000)
        window.station.pins.begin(by(account.actor), account.number)
        with suppress(Refused):
            window.station.pins.finish(by(account.actor), account.number, right=False)


def verbs() -> list[str]:
    return [verb for (verb,) in Entry.select(Entry.verb).order_by(Entry.seq).tuples()]


def test_somebody_new_types_his_own_pin_and_photographs_his_badge(window: Window) -> None:
    open_accounts(window)
    window.tap("加一个人")
    window.see("叫什么名字")
    window.type_text("王志愿")
    window.tap("下一步")
    window.see("王志愿 来做什么")
    window.tap("志愿者")
    window.see("请 王志愿 自己输")
    window.enter_pin("111111")
    window.tap("知道了")  # too easy
    window.enter_pin(NEW)
    window.see("新密码再输一遍")
    window.enter_pin(WRONG)
    window.see("两次输的不一样")
    window.tap("知道了")
    window.enter_pin(NEW)
    window.enter_pin(NEW)
    window.see("请用手机拍下这张码")
    badge = window.hand.photograph()
    window.tap("拍好了")
    window.see("王志愿")
    window.tap("完成")
    window.scan(badge)
    window.see("值班台")
    window.tap("我的密码和权限")
    window.tap("改我的密码")
    window.enter_pin(NEW)
    window.see("设一个新密码")


def test_the_new_badge_stays_three_minutes(window: Window) -> None:
    badge = window.add(Role.STAFF)
    open_account(window)
    window.tap("换新码")
    window.tap("作废旧码")
    window.see("请用手机拍下这张码")
    window.wait(159)
    assert not window.sees("完成 ·")
    window.wait(20)
    assert window.sees("请用手机拍下这张码")
    window.wait(1)
    window.see("您好，请出示二维码")
    window.scan(badge)
    window.see("您已经换过新码")


def test_going_back_from_the_pin_asks_the_role_again(window: Window) -> None:
    open_accounts(window)
    window.tap("加一个人")
    window.type_text("王志愿")
    window.tap("下一步")
    window.tap("管理员")
    window.tap_digits("80")
    window.tap("返回")
    window.see("来做什么")
    window.tap("返回")
    window.see("叫什么名字")
    assert window.sees("王志愿")
    window.tap("返回")
    window.see("加一个人")
    assert len(window.station.accounts.everybody()) == 1


def test_a_scan_while_somebody_is_added_says_finish_first(window: Window) -> None:
    badge = window.enrol()
    open_accounts(window)
    window.tap("加一个人")
    window.scan(badge)
    window.tap("知道了")
    assert window.sees("叫什么名字")


def test_the_list_says_who_is_off_locked_or_on_duty(window: Window) -> None:
    off, locked, busy = (window.add(Role.STAFF, name) for name in ("孙停用", "周锁住", "吴在岗"))
    window.station.accounts.disable(sure(CONSOLE), number_of(window, off))
    lock(window, locked)
    window.station.staff.start_duty(by(CONSOLE), number_of(window, busy))
    open_accounts(window)
    for text in ("孙停用", "已停用", "周锁住", "错十次，锁了", "吴在岗", "在岗"):
        window.see(text)


def test_a_role_is_changed_after_asking_once(window: Window) -> None:
    badge = window.add(Role.VOLUNTEER)
    open_account(window)
    window.tap("工作人员")
    window.see("要改这个人的权限吗")
    window.tap("改权限")
    account = window.station.staff.find(number_of(window, badge))
    assert account
    assert account.role is Role.STAFF
    window.tap("完成")
    window.scan(badge)
    window.see("人员")


def test_a_disabled_account_opens_nothing_until_it_is_switched_on_again(window: Window) -> None:
    badge = window.add(Role.STAFF)
    open_account(window)
    window.tap("停用账号")
    window.see("要停用这个账号吗")
    window.tap("停用它")
    window.see("已停用：码扫不开了")
    window.tap("完成")
    window.scan(badge)
    window.see("这个账号停用了")
    window.tap("知道了")
    open_account(window)
    window.tap("恢复账号")
    window.hand.wait_for(lambda: not window.sees("已停用"), "the account in use")
    window.tap("完成")
    window.scan(badge)
    window.see("值班台")


def test_an_open_session_ends_when_its_account_is_switched_off(window: Window) -> None:
    badge = window.add(Role.STAFF)
    window.scan(badge)
    window.see("值班台")
    window.station.accounts.disable(sure(CONSOLE), number_of(window, badge))
    window.tap("点名")
    window.see("这个账号停用了")
    window.tap("知道了")
    window.see("您好，请出示二维码")


@pytest.mark.parametrize("seconds", [0, 5])
def test_an_open_session_feels_a_new_role(window: Window, seconds: int) -> None:
    badge = window.add(Role.STAFF)
    window.scan(badge)
    window.see("点名")
    window.station.accounts.change_role(sure(CONSOLE), number_of(window, badge), Role.VOLUNTEER)
    if seconds:
        window.wait(seconds)
        window.hand.wait_for(lambda: window.hand.button("点名") is None, "no roll call")
    else:
        window.tap("点名")
        window.see("您的码办不了这个")


def test_first_aid_opens_whatever_became_of_the_account(window: Window) -> None:
    badge = window.add(Role.STAFF)
    window.scan(badge)
    window.see("值班台")
    window.station.accounts.disable(sure(CONSOLE), number_of(window, badge))
    window.tap("急救")
    window.see("打 120，说：")


def test_of_ones_own_account_there_is_only_pin_and_badge(window: Window) -> None:
    open_account(window, "管理员")
    window.see("这是您自己")
    for name in ("停用账号", "挂失", "设新密码", "志愿者"):
        assert window.hand.button(name) is None, name
    window.tap("改我的密码")
    window.enter_pin()
    window.see("设一个新密码")


def test_a_lock_out_is_lifted_and_the_pin_stays(window: Window) -> None:
    badge = window.add(Role.STAFF)
    lock(window, badge)
    open_account(window)
    window.see("错十次，锁了")
    window.tap("解锁，让他再试")
    window.hand.wait_for(lambda: not window.sees("锁了"), "no lock")
    window.tap("完成")
    window.scan(badge)
    window.tap("人员")
    window.enter_pin()
    window.see("登记新人")
    assert verbs().count("pin.lift") == 1


def test_a_new_pin_for_somebody_else_lifts_his_lock_out(window: Window) -> None:
    badge = window.add(Role.STAFF)
    lock(window, badge)
    open_account(window)
    window.tap("设新密码")
    window.see("请 李明 自己输")
    window.enter_pin(NEW)
    window.enter_pin(NEW)
    window.see("新密码设好了")
    window.hand.wait_for(lambda: not window.sees("新密码设好了"), "his account")
    assert window.sees("李明")
    window.tap("完成")
    window.scan(badge)
    window.tap("人员")
    window.enter_pin(NEW)
    window.see("登记新人")


def test_a_lost_staff_badge_is_stopped_and_a_new_one_made(window: Window) -> None:
    lost = window.add(Role.VOLUNTEER)
    open_account(window)
    window.tap("挂失")
    window.see("要停用这张码吗")
    window.tap("停用这张码")
    window.see("码：已停用")
    window.tap("做一个新码")
    window.see("请用手机拍下这张码")
    fresh = window.hand.photograph()
    window.tap("拍好了")
    window.tap("完成")
    window.scan(lost)
    window.see("已经停用")
    window.tap("知道了")
    window.scan(fresh)
    window.see("值班台")


def test_who_rides_too_is_tied_by_his_courier_badge_and_then_leaves_his_record_alone(
    window: Window,
) -> None:
    badge, courier = window.add(Role.STAFF), enrol(window.station, "欧阳三丰", "顺丰")
    open_account(window)
    window.tap("扫小哥码")
    window.see("现在扫他的小哥码")
    window.scan(courier)
    window.see("他也跑单：欧阳** · 顺丰")
    assert not window.sees("欧阳三丰")
    window.tap("完成")
    window.scan(badge)
    window.tap("人员")
    window.enter_pin()
    window.see("登记新人")
    window.scan(courier)
    window.see("欧阳三丰")
    window.tap("暂停使用")
    window.see("这是您自己的资料")
    window.tap("知道了")
    window.tap("完成")
    open_account(window)
    window.tap("解开")
    window.see("他也跑单吗")


def test_without_being_asked_for_a_courier_badge_opens_its_record(window: Window) -> None:
    window.add(Role.STAFF)
    courier = window.enrol()
    open_account(window)
    window.tap("扫小哥码")
    window.tap("先不了")
    window.scan(courier)
    window.see("张三丰")
    assert "staff.tie" not in verbs()


@pytest.mark.parametrize("role", [Role.VOLUNTEER, Role.STAFF])
def test_everybody_changes_his_own_pin_with_the_old_one(window: Window, role: Role) -> None:
    badge = window.add(role)
    for old, new in ((PIN, NEW), (NEW, PIN)):
        window.scan(badge)
        window.tap("我的密码和权限")
        window.tap("改我的密码")
        window.see("请输入密码")
        window.enter_pin(WRONG)
        window.tap("知道了")
        window.enter_pin(old)
        window.see("设一个新密码")
        window.enter_pin(new)
        window.enter_pin(new)
        window.see("新密码设好了")
        window.hand.wait_for(lambda: window.sees("值班台"), "the board")
        window.tap("完成")


def test_after_three_minutes_the_old_pin_comes_first_again(window: Window) -> None:
    window.open_board()
    window.tap("我的密码和权限")
    window.tap("改我的密码")
    window.enter_pin()
    window.see("设一个新密码")
    for _minute in range(4):
        window.wait(60)
        window.tap("清空")
    window.enter_pin(NEW)
    window.enter_pin(NEW)
    window.see("要先输一遍旧密码")


def test_the_digits_of_a_new_pin_are_in_no_property(window: Window) -> None:
    window.open_board()
    window.tap("我的密码和权限")
    window.tap("改我的密码")
    window.enter_pin()
    window.tap_digits("73519")
    area = window.area
    meta = area.metaObject()
    values = [area.property(meta.property(n).name()) for n in range(meta.propertyCount())]
    assert area.property("entered") == 5
    assert not any("73519" in str(value) for value in values)


def test_whoever_is_on_the_staff_sees_without_a_pin_who_may_do_what(window: Window) -> None:
    window.open_board(Role.VOLUNTEER)
    window.tap("我的密码和权限")
    for text in ("谁能办什么", "志愿者", "工作人员", "管理员", "撤销签到", "退出程序"):
        window.see(text)


def test_every_permission_of_a_person_is_said_in_words() -> None:
    assert set(Permission) - set(words.PERMISSIONS) == {Permission.UPKEEP}


def test_only_managers_look_after_accounts(window: Window) -> None:
    window.open_board(Role.STAFF)
    assert window.hand.button("工作人员") is None


def test_the_clock_wants_the_pin_anew_from_whoever_is_signed_in(window: Window) -> None:
    window.time.step(-3 * HOUR)
    open_accounts(window)
    window.tap("返回")
    window.tap("时间可能不准，请核对")
    window.see("请输入密码")
    window.enter_pin()
    window.see("09:00")
