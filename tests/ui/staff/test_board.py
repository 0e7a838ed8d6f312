"""The board, the PIN, and what lies behind it."""

from __future__ import annotations

import pytest

from kiosk.common import codes
from kiosk.common.actor import Role
from kiosk.common.errors import Reason
from kiosk.journal.models import Entry
from kiosk.staff.rules import MAX_FAILURES, Permission
from kiosk.storage import room
from kiosk.storage.database import database
from tests.kiosk.amenities.house import SOUP, ask, helper, offer
from tests.support import HOUR, by, enrol
from tests.ui.conftest import Window
from tests.ui.layout import in_view, scene_rect
from ui.count.counts import COUNTS
from ui.shell.gate import wants_pin
from ui.shell.screens import Screen
from ui.shell.session import NOBODY, Session
from ui.staff.group import GROUP
from ui.staff.new_pin import CHANGE_PIN
from ui.staff.rights import RightsViewModel

NEW = "802913"


def verbs() -> list[str]:
    return [verb for (verb,) in Entry.select(Entry.verb).order_by(Entry.seq).tuples()]


def test_a_badge_alone_opens_the_board(window: Window) -> None:
    window.open_board(Role.VOLUNTEER)
    window.see("没有警报")
    window.see("在站 0 人")
    assert "pin.try" not in verbs()


@pytest.mark.parametrize(
    ("role", "offered"),
    [
        (Role.VOLUNTEER, ["我的密码和权限"]),
        (Role.STAFF, ["人员", "点名", "我的密码和权限"]),
        (Role.MANAGER, ["人员", "点名", "工作人员", "我的密码和权限", "设置", "退出程序"]),
    ],
)
def test_the_board_offers_what_the_role_may(window: Window, role: Role, offered: list[str]) -> None:
    window.program.window.resize(1080, 1920)  # there the last of the links is in sight
    window.open_board(role)
    everything = ("人员", "点名", "工作人员", "我的密码和权限", "设置", "退出程序")
    buttons = [name for name in everything if window.hand.button(name)]
    assert buttons == offered


def test_a_volunteer_finds_all_of_his_pages_at_once_and_others_find_them_in_a_group(
    window: Window,
) -> None:
    stock = ("我有 10 分钟", "补货", "清点", "药箱和 AED")
    window.open_board(Role.VOLUNTEER)
    assert all(window.hand.button(name) for name in stock)
    assert window.hand.button("药箱和物资") is None
    window.open_board(Role.STAFF)
    assert not any(window.hand.button(name) for name in stock)
    window.tap("药箱和物资")
    window.hand.reach("物品和位置")
    assert all(window.hand.button(name) for name in stock)
    window.tap("清点")
    window.enter_pin()
    window.hand.wait_for(lambda: window.program.front.screen is COUNTS, "the page of counts")
    window.tap("返回")
    window.tap("返回")
    window.hand.reach("药箱和物资")


def test_a_group_leaves_nothing_behind_for_whoever_comes_next(window: Window) -> None:
    window.open_board()
    window.tap("药箱和物资")
    window.see("物品和位置")
    window.tap("完成")
    window.see("您好，请出示二维码")
    window.scan(window.enrol())
    window.see("师傅")
    assert window.program.front.view_of(GROUP).property("rows").rowCount() == 0  # type: ignore[attr-defined]


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (1080, 1920)], ids=str)
def test_all_links_are_in_sight_at_once_with_room_for_three_more(
    window: Window, size: tuple[int, int]
) -> None:
    content = window.program.window.contentItem()
    window.program.window.resize(*size)
    window.hand.wait_for(lambda: (content.width(), content.height()) == size, "that size")
    window.open_board()
    names = [link["title"] for link in window.area.property("links")]
    assert "退出程序" in names
    buttons = [window.hand.button(name) for name in names]
    assert all(button and in_view(button) for button in buttons), names
    places = [scene_rect(button) for button in buttons if button]
    columns = len({round(place.left()) for place in places})
    rows_now, rows_then = -(-len(places) // columns), -(-(len(places) + 3) // columns)
    row = max(place.height() for place in places) + 16
    footer = window.hand.button("急救")
    assert footer
    bottom = max(place.bottom() for place in places) + (rows_then - rows_now) * row
    assert bottom < scene_rect(footer).top()


def test_the_board_says_that_the_disk_fills_up_and_what_to_do(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = 600
    monkeypatch.setattr(room, "free_mb", lambda _folder: left)
    window.open_board(Role.VOLUNTEER)
    assert not window.sees("磁盘")
    left = 120
    window.wait(1)
    window.see("磁盘只剩 120 MB")
    window.see("至少清出 500 MB")
    left = 0
    window.wait(1)
    window.see("磁盘满了，什么都存不下")
    window.tap("完成")
    assert not window.sees("磁盘"), "nobody is asked who can do nothing about it"


def test_on_duty_and_off_again(window: Window) -> None:
    window.open_board()
    window.tap("上岗")
    window.see("值班：管**（管理员）")
    window.tap("下岗")
    window.see("现在没人值班")
    assert verbs()[-2:] == ["duty.start", "duty.end"]


def test_many_requests_do_not_push_duty_out_of_sight_on_an_upright_screen(window: Window) -> None:
    content = window.program.window.contentItem()
    window.program.window.resize(1080, 1920)
    window.hand.wait_for(lambda: content.height() == 1920, "that size")
    helper(window.station)
    offer(window.station, SOUP)
    for name in "甲乙丙丁戊己庚辛壬癸":
        badge = enrol(window.station, name)
        ask(window.station, window.station.checkin.scan(by(), badge).visit)
    window.open_board()
    duty = window.hand.button("上岗")
    assert duty
    assert in_view(duty)
    assert scene_rect(duty).bottom() < 1920 / 2


def test_names_want_the_pin_once_a_session(window: Window) -> None:
    window.enrol()
    window.open_board()
    window.tap("人员")
    window.see("请输入密码")
    window.enter_pin()
    window.see("张**")
    window.tap("返回")
    window.tap("点名")
    window.see("点名：在站 0 人")


def test_what_wants_a_step_up_asks_for_the_pin_each_time() -> None:
    """Product description, staff: export, erase, restore, clock, exit."""
    here = Session(signed_in=True)
    pages = [Screen(name, "", RightsViewModel, permission=name) for name in Permission]
    assert {page.permission for page in pages if wants_pin(page, here)} == {
        Permission.ERASE, Permission.BACKUP, Permission.CLOCK, Permission.CLOCK_FAR_OFF,
        Permission.EXPORT, Permission.EXIT,
    }  # fmt: skip
    assert all(wants_pin(page, NOBODY) for page in pages)
    assert wants_pin(CHANGE_PIN, here)


def test_a_wrong_pin_is_said_and_opens_nothing(window: Window) -> None:
    window.open_board()
    window.tap("人员")
    window.enter_pin("111112")
    window.see("密码不对")
    window.tap("知道了")
    assert window.sees("请输入密码")


def test_ten_wrong_pins_lock_and_the_recovery_code_sets_a_new_one(window: Window) -> None:
    window.open_board()
    window.tap("人员")
    for _ in range(10):
        window.enter_pin("111112")
        window.tap("知道了")
        window.wait(61)
    window.enter_pin()
    window.see("锁")
    window.tap("知道了")
    window.scan(window.grounds.recovery_code)
    window.see("设一个新密码")
    window.enter_pin("123456")
    window.tap("知道了")  # too easy
    window.enter_pin(NEW)
    window.see("新密码再输一遍")
    window.enter_pin("908172")
    window.see("两次输的不一样")
    window.tap("知道了")
    window.enter_pin(NEW)
    window.enter_pin(NEW)
    window.see("新密码设好了")
    window.hand.wait_for(lambda: not window.sees("新密码设好了"), "the keypad")
    window.enter_pin(NEW)
    window.see("登记新人")


def test_a_wait_is_said_in_words(window: Window) -> None:
    window.open_board()
    window.tap("人员")
    for _ in range(4):
        window.enter_pin("111112")
        window.tap("知道了")
    window.see("请输入密码")
    assert not window.sees("登记新人")


def test_only_a_manager_may_use_the_recovery_code(window: Window) -> None:
    window.open_board(Role.STAFF)
    window.tap("人员")
    window.scan(window.grounds.recovery_code)
    window.tap("知道了")
    assert window.sees("请输入密码")


def recover_by_typing(window: Window, code: str) -> None:
    """Lock the manager out, and tap the whole of a recovery code behind its two first letters."""
    window.open_board()
    database.execute_sql("UPDATE staff SET failures = ?", (MAX_FAILURES,))
    window.tap("人员")
    window.tap_digits("12")
    window.tap("输入恢复码")
    window.see("没有 O、I、L")
    window.tap_digits(code[2:])


def test_a_forgotten_pin_is_made_new_with_the_recovery_code_typed_from_its_paper(
    window: Window,
) -> None:
    recover_by_typing(window, window.grounds.recovery_code)
    window.see("设一个新密码")
    window.enter_pin(NEW)
    window.enter_pin(NEW)
    window.see("新密码设好了")
    window.hand.wait_for(lambda: not window.sees("新密码设好了"), "the keypad")
    window.enter_pin(NEW)
    window.see("登记新人")
    assert [verb for verb in verbs() if verb in ("pin.prove", "pin.recover")] == [
        "pin.prove",
        "pin.recover",
    ]


def test_a_wrong_recovery_code_is_refused_journalled_and_stays_to_be_put_right(
    window: Window,
) -> None:
    code = window.grounds.recovery_code
    other = codes.mint(codes.Prefix.RECOVERY)
    recover_by_typing(window, other)
    window.see("这不是本站的恢复码")
    assert window.station.journal.latest(1)[0].reason == Reason.WRONG_RECOVERY_CODE
    window.tap("知道了")
    window.see(other[-5:])
    for _letter in code[2:]:
        window.tap("删一个字")
    last = code[-1]
    window.tap_digits(code[2:-1] + ("0" if last != "0" else "1"))
    window.see("至少有一个字母或数字不对")
    window.tap("知道了")
    window.tap("删一个字")
    window.tap_digits(last)
    window.see("设一个新密码")


def test_who_stops_half_way_finds_his_pin_locked_as_before(window: Window) -> None:
    code = window.grounds.recovery_code
    recover_by_typing(window, code[:20])
    window.tap("返回")
    window.see("请输入密码")
    window.tap("输入恢复码")
    assert not window.sees(code[5:10]), "what was typed is gone"
    window.scan(code)  # whoever finds the picture of it on his phone may scan it all the same
    window.see("设一个新密码")
    window.enter_pin(NEW)
    window.tap("返回")
    window.tap("人员")
    window.enter_pin()
    window.see("锁")
    assert "pin.recover" not in verbs()


def test_a_code_left_half_typed_is_gone_for_whoever_comes_next(window: Window) -> None:
    code = window.grounds.recovery_code
    recover_by_typing(window, code[:20])
    window.see(code[5:10])
    window.wait(141)
    window.see("第一次来")
    window.open_board()
    window.tap("人员")
    window.see("请输入密码")
    window.tap("输入恢复码")
    assert not window.sees(code[5:10])


def test_only_a_manager_is_offered_to_type_the_recovery_code(window: Window) -> None:
    window.open_board(Role.STAFF)
    window.tap("人员")
    window.see("请输入密码")
    window.area.startTyping()
    assert not window.area.property("typing")
    assert window.hand.button("输入恢复码") is None


def test_a_scan_during_the_pin_says_finish_first(window: Window) -> None:
    badge = window.enrol()
    window.open_board()
    window.tap("人员")
    window.tap_digits("12")
    window.scan(badge)
    window.tap("知道了")
    assert window.sees("请输入密码")
    assert window.area.property("entered") == 2


def test_the_digits_of_a_pin_are_in_no_property(window: Window) -> None:
    window.open_board()
    window.tap("人员")
    window.tap_digits("73519")
    area = window.area
    meta = area.metaObject()
    values = [area.property(meta.property(n).name()) for n in range(meta.propertyCount())]
    assert not any("73519" in str(value) for value in values)


def test_the_roll_call_names_everybody_and_is_journalled_once(window: Window) -> None:
    window.scan(window.enrol("张三丰"))
    window.see("张师傅")
    window.open_board()
    window.tap("点名")
    window.enter_pin()
    window.see("张三丰")
    window.wait(3)
    assert verbs().count("registry.roll_call") == 1


def test_the_program_ends_only_after_a_managers_pin(window: Window) -> None:
    ended: list[bool] = []
    window.program.kiosk.quitting.connect(lambda: ended.append(True))
    window.open_board()
    window.tap("人员")
    window.enter_pin()
    window.see("登记新人")
    window.tap("返回")
    window.tap("退出程序")
    window.see("请输入密码")  # once more, although he is signed in
    window.enter_pin()
    window.see("要退出程序吗")
    assert not ended
    window.tap("退出")
    assert ended


def test_a_doubtful_clock_is_confirmed_with_the_pin(window: Window) -> None:
    window.time.step(-3 * HOUR)
    window.open_board(Role.VOLUNTEER)
    window.tap("时间可能不准，请核对")
    window.enter_pin()
    window.see("09:00")
    window.tap("不对")
    window.tap_digits("1123")
    window.tap("下一步")
    window.tap_digits("1205")
    window.tap("下一步")
    window.see("时间已核对")
    now = window.station.clock.now()
    assert now.confirmed
    assert f"{window.station.clock.local(now.utc_ms):%m%d %H:%M}" == "1123 12:05"


def test_a_day_that_does_not_exist_is_refused(window: Window) -> None:
    window.time.step(-3 * HOUR)
    window.open_board()
    window.tap("时间可能不准，请核对")
    window.enter_pin()
    window.tap("不对")
    window.tap_digits("0231")
    window.tap("下一步")
    window.see("没有这一天")
    window.tap("知道了")
    window.see("今天几月几号？")
    assert not window.station.clock.now().confirmed
