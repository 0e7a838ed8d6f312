"""Those who signed themselves up: seen on the board, confirmed, merged or not accepted."""

from __future__ import annotations

from kiosk.common import codes
from kiosk.common.actor import KIOSK, Role
from kiosk.mailbox.rules import Kind
from kiosk.registry.rules import CourierState
from tests.support import DAY, by, enrol
from tests.ui.conftest import Window
from tests.ui.registry.test_people import count


def sign_up(window: Window, name: str = "王小二", phone: str = "") -> tuple[str, str]:
    """Let somebody sign himself up; answer his record's number and his badge's code."""
    code = codes.mint(codes.Prefix.BADGE)
    done = window.station.enrolment.enrol_self(by(KIOSK), name, "闪送", phone, code)
    return done.courier, code


def open_pending(window: Window) -> None:
    window.open_board(Role.STAFF)
    window.tap("1 人等着确认")
    window.see("请输入密码")
    window.enter_pin()
    window.see("待确认 1")


def state(window: Window, number: str) -> CourierState | None:
    row = window.station.registry.by_number(number)
    return row.state if row else None


def test_the_board_says_how_many_wait_and_leads_to_them_alone(window: Window) -> None:
    enrol(window.station, "张三")
    sign_up(window)
    open_pending(window)
    window.see("王**")
    assert not window.sees("张**")
    window.tap("全部")
    window.see("张**")


def test_a_volunteer_is_not_shown_what_he_may_not_do(window: Window) -> None:
    sign_up(window)
    window.open_board(Role.VOLUNTEER)
    window.see("没有警报")
    assert not window.sees("等着确认")


def test_with_nobody_to_confirm_the_board_and_the_list_say_nothing_of_it(window: Window) -> None:
    enrol(window.station)
    window.open_board(Role.STAFF)
    assert not window.sees("等着确认")
    window.tap("人员")
    window.enter_pin()
    window.see("张**")
    assert not window.sees("待确认")


def test_confirmed_he_is_told_at_his_next_scan_and_earns(window: Window) -> None:
    number, code = sign_up(window)
    open_pending(window)
    window.tap("王**")
    window.see("到2026年12月7日为止")
    window.tap("见过本人，确认")
    window.see("正常")
    assert state(window, number) is CourierState.ACTIVE
    window.tap("完成")
    window.scan(code)
    window.see("值班人员确认您了")
    window.see("积分 +2")


def test_not_accepted_his_badge_stops_after_one_question(window: Window) -> None:
    number, code = sign_up(window)
    open_pending(window)
    window.tap("王**")
    window.tap("不通过")
    window.see("30 天后删掉")
    window.tap("不用，返回")
    assert state(window, number) is CourierState.PENDING
    window.tap("不通过")
    window.tap("不让他通过")
    window.see("没通过")
    assert window.hand.button("见过本人，确认") is None
    window.tap("完成")
    window.scan(code)
    window.see("没有通过")


def test_who_was_here_before_is_chosen_among_those_called_the_same_and_made_one(
    window: Window,
) -> None:
    old = enrol(window.station, "王小二", "顺丰", "13812341234")
    known = window.station.badges.read(old).holder
    number, code = sign_up(window, phone="13699998888")
    open_pending(window)
    window.tap("王**")
    views = count("registry.view")
    window.tap("以前登记过，合并")
    window.see("新登记：王小二 · 闪送 · 13699998888")
    assert not window.sees("13812341234")
    window.tap("王**")
    window.see("13812341234")
    window.see("13699998888")
    assert count("registry.view") == views + 1, "the old record in full is a view of its own"
    window.tap("是同一个人，合成一份")
    window.see("这两个是同一个人吗")
    window.tap("是同一个人")
    window.see("合好了")
    window.see("登记新人")
    assert state(window, number) is None
    assert window.station.badges.read(code).holder == known


def test_he_is_found_by_pinyin_phone_or_old_badge_and_one_may_think_again(window: Window) -> None:
    old = enrol(window.station, "曾国强", "顺丰", "13812341234")
    enrol(window.station, "李四")
    sign_up(window, "曾阿强")
    open_pending(window)
    window.tap("曾**")
    window.tap("以前登记过，合并")
    window.see("没有同名的")
    for text in ("zgq", "1234", "ceng"):
        window.area.search(text)
        window.see("138****1234")
        assert not window.sees("李**")
    window.tap("138****1234" if window.hand.button("138****1234") else "曾**")
    window.see("曾国强")
    window.tap("返回")
    window.see("138****1234")
    window.scan(old)
    window.see("曾国强")
    window.tap("返回")
    window.tap("返回")
    window.see("见过本人，确认")
    assert count("courier.merge") == 0


def test_nobody_is_merged_with_somebody_who_is_gone(window: Window) -> None:
    from kiosk.common.actor import CONSOLE
    from tests.support import sure

    gone = window.station.badges.read(enrol(window.station, "王小二")).holder
    window.station.registry.leave(sure(CONSOLE), gone)
    sign_up(window)
    open_pending(window)
    window.tap("王**")
    window.tap("以前登记过，合并")
    window.see("没有同名的")


def test_whose_time_is_over_no_longer_waits(window: Window) -> None:
    sign_up(window)
    window.time.pass_ms(14 * DAY)
    window.open_board(Role.STAFF)
    assert not window.sees("等着确认")
    window.tap("人员")
    window.enter_pin()
    window.area.search("wxe")
    window.see("过期没确认")


def test_the_notice_of_a_confirmation_waits_in_the_mailbox(window: Window) -> None:
    number, _code = sign_up(window)
    open_pending(window)
    window.tap("王**")
    window.tap("见过本人，确认")
    window.see("正常")
    row = window.station.registry.by_number(number)
    assert row
    assert [notice.kind for notice in window.station.mailbox.waiting(row.id)] == [
        Kind.ENROLMENT_CONFIRMED
    ]
