"""求助 and first aid: for everybody, from every screen, without a badge (product rule 4)."""

from __future__ import annotations

from kiosk.common.actor import Role
from kiosk.common.codes import Prefix, mint
from kiosk.settings.rules import Key
from tests.ui.conftest import Window
from ui.qt.sound import Name


def test_help_asks_once_and_a_no_calls_nobody(window: Window) -> None:
    window.tap("求助")
    window.see("现在没人值班")
    window.tap("不用，返回")
    assert window.station.alarms.open_alarms() == []


def test_the_alarm_says_who_is_on_duty(window: Window) -> None:
    window.open_board(Role.STAFF)
    window.tap("上岗")
    window.see("下岗")
    window.tap("完成")
    window.raise_alarm()
    window.see("正在叫值班人员")
    window.see("值班：李**")


def test_nobody_on_duty_is_said_plainly(window: Window) -> None:
    window.raise_alarm()
    window.see("现在没人值班")
    assert not window.sees("正在叫值班人员")


def test_with_nobody_on_duty_the_numbers_stand_there_at_once(window: Window) -> None:
    window.raise_alarm()
    window.see("010-65120000")
    window.see("120")


def test_after_a_minute_the_numbers_stand_there(window: Window) -> None:
    window.open_board(Role.VOLUNTEER)
    window.tap("上岗")
    window.tap("完成")
    window.raise_alarm()
    assert not window.sees("010-65120000")
    window.wait(60)
    window.see("010-65120000")
    window.see("120")


def test_footer_and_first_aid_stay_usable_above_the_alarm(window: Window) -> None:
    window.raise_alarm()
    window.tap("急救")
    window.see("打 120，说：")
    window.tap("返回")
    window.see("按错了")
    window.tap("English")
    window.see("Pressed by mistake")


def test_pressed_by_mistake_asks_once_silences_and_stays_on_the_board(
    window: Window, sounds: list[Name]
) -> None:
    window.raise_alarm()
    window.tap("按错了")
    window.see("是不是按错了")
    window.tap("按错了，停掉")
    window.see("您好，请出示二维码")
    sounds.clear()
    window.wait(30)
    assert sounds == []
    window.open_board(Role.VOLUNTEER)
    window.see("说是按错了")
    window.tap("处理好了")
    window.see("没有警报")
    assert window.station.alarms.open_alarms() == []


def test_an_alarm_sounds_on_at_night_and_later_once_a_minute(
    window: Window, sounds: list[Name]
) -> None:
    window.set(Key.QUIET_FROM, "11:00")
    window.raise_alarm()
    sounds.clear()
    for _ in range(12):
        window.wait(5)
    assert sounds.count("attention") >= 10
    window.wait(600)
    window.see("还没人来")
    sounds.clear()
    for _ in range(60):
        window.wait(5)
    assert sounds.count("attention") == 5


def test_the_shrunk_alarm_leaves_the_screen_to_others_and_opens_again(window: Window) -> None:
    window.raise_alarm()
    window.wait(600)
    window.see("您好，请出示二维码")
    window.tap_alarm_bar()
    window.see("按错了")
    window.tap("缩小")
    window.see("您好，请出示二维码")


def test_a_staff_badge_ends_the_alarm_and_opens_the_board(window: Window) -> None:
    badge = window.add(Role.VOLUNTEER)
    window.raise_alarm()
    window.scan(badge)
    window.see("警报已解除")
    assert window.station.alarms.open_alarms() == []
    window.see("值班台")


def test_the_board_says_where_somebody_went_and_not_that_nothing_was(window: Window) -> None:
    desk = window.program.front.help_desk
    assert desk
    desk.callAbout("burn")
    window.tap("好")
    badge = window.add(Role.VOLUNTEER)
    window.wait(120)
    window.scan(badge)
    window.see("12:00 有人求助，12:02 有人去了")
    window.see("急救：烫伤、烧伤")
    assert not window.sees("没有警报")
    window.tap("完成")
    window.wait(3601)
    window.scan(badge)
    window.see("没有警报")
    assert not window.sees("有人去了")


def test_a_staff_member_who_is_signed_in_ends_it_with_the_same_badge(window: Window) -> None:
    badge = window.add(Role.STAFF)
    window.scan(badge)
    window.see("值班台")
    window.raise_alarm()
    window.scan(badge)
    window.see("警报已解除")


def test_a_courier_badge_does_not_end_the_alarm(window: Window) -> None:
    badge = window.enrol()
    window.raise_alarm()
    window.scan(badge)
    window.wait(1)
    window.see("按错了")
    assert len(window.station.alarms.open_alarms()) == 1


def test_a_scan_under_an_alarm_checks_in_says_so_and_shows_its_page_to_nobody(
    window: Window,
) -> None:
    badge = window.enrol()
    window.raise_alarm()
    window.scan(badge)
    window.see("签到好了 · 这一页关了以后，再扫一次")
    assert len(window.station.visits.inside()) == 1
    window.tap("按错了")
    window.tap("按错了，停掉")
    window.see("您好，请出示二维码")
    assert not window.sees("张师傅")
    window.scan(badge)
    window.see("张师傅，您好")


def test_a_scan_that_fails_under_an_alarm_is_told(window: Window) -> None:
    window.raise_alarm()
    window.scan(mint(Prefix.BADGE))
    window.see("这张码我们不认识")
    window.see("按错了")


def test_what_was_scanned_under_a_widened_alarm_is_not_shown_when_it_is_made_small(
    window: Window,
) -> None:
    window.raise_alarm()
    window.wait(600)
    window.tap_alarm_bar()
    window.see("按错了")
    window.scan(window.enrol())
    window.see("签到好了")
    window.tap("缩小")
    window.see("您好，请出示二维码")
    assert not window.sees("张师傅")


def test_a_scan_beside_the_small_alarm_shows_its_page_as_ever(window: Window) -> None:
    window.raise_alarm()
    window.wait(600)
    window.scan(window.enrol())
    window.see("张师傅，您好")
    window.wait(5)
    assert window.sees("张师傅，您好")


def test_the_session_of_whoever_was_here_runs_out_under_his_alarm(window: Window) -> None:
    window.scan(window.enrol())
    window.see("张师傅")
    window.raise_alarm()
    for _ in range(7):
        window.wait(10)
        window.program.front.touch()
    window.tap("按错了")
    window.tap("按错了，停掉")
    window.see("您好，请出示二维码")


def test_a_scan_in_first_aid_checks_in_and_shows_its_page_to_nobody(window: Window) -> None:
    window.scan(window.enrol("李四"))
    window.see("李师傅")
    window.tap("急救")
    badge = window.enrol()
    window.scan(badge)
    window.see("签到好了")
    window.hand.reach("返回")
    assert window.sees("打 120，说：")
    window.tap("返回")
    window.see("您好，请出示二维码")
    assert len(window.station.visits.inside()) == 2
    window.scan(badge)
    window.see("张师傅，您好")


def test_his_own_badge_in_first_aid_leaves_him_his_page(window: Window) -> None:
    badge = window.enrol()
    window.scan(badge)
    window.see("张师傅")
    window.tap("急救")
    window.scan(badge)
    window.tap("返回")
    window.see("张师傅，您好")


def test_a_staff_badge_in_first_aid_opens_the_board_for_nobody_else(window: Window) -> None:
    badge = window.add(Role.STAFF)
    window.tap("急救")
    window.scan(badge)
    window.see("码读到了")
    window.tap("返回")
    window.see("您好，请出示二维码")
    window.tap("急救")
    window.tap("在这里求助")
    window.tap("好")
    window.scan(badge)
    window.see("警报已解除")
    window.tap("返回")
    window.see("您好，请出示二维码")


def test_an_alarm_is_open_again_after_a_restart(window: Window) -> None:
    window.raise_alarm()
    front = window.program.front
    front.close()
    front.open(window.grounds.folder)
    window.see("按错了")


def test_first_aid_gives_the_script_with_the_address(window: Window) -> None:
    window.tap("急救")
    window.see("这里是 建国门内大街 1 号")
    window.see("大门左边的墙上")
    window.see("010-65120000")


def test_first_aid_says_honestly_that_the_address_is_not_set(window: Window) -> None:
    window.set(Key.ADDRESS, "")
    window.set(Key.AED_PLACE, "")
    window.tap("急救")
    window.see("本站地址还没有设置")
    window.see("本站没写 AED 在哪儿")


def test_help_can_be_called_from_the_first_aid_page(window: Window) -> None:
    window.tap("急救")
    window.tap("在这里求助")
    window.tap("好")
    window.see("还没人来")
    assert len(window.station.alarms.open_alarms()) == 1
    assert window.sees("打 120，说：")


def test_first_aid_over_a_session_hides_the_name_at_once(window: Window) -> None:
    window.scan(window.enrol())
    window.see("张师傅")
    window.tap("急救")
    window.see("打 120，说：")
    assert not window.sees("张")
    window.tap("返回")
    window.see("张师傅")


def test_the_session_runs_out_underneath_while_first_aid_stays(window: Window) -> None:
    window.scan(window.enrol())
    window.see("张师傅")
    window.tap("急救")
    window.wait(66)
    window.see("打 120，说：")
    window.tap("返回")
    window.see("您好，请出示二维码")


def test_first_aid_goes_after_ten_minutes_but_not_while_an_alarm_is_open(window: Window) -> None:
    window.tap("急救")
    window.see("打 120，说：")
    window.wait(599)
    assert window.sees("打 120，说：")
    window.wait(1)
    window.see("您好，请出示二维码")
    window.tap("急救")
    window.tap("在这里求助")
    window.tap("好")
    window.see("还没人来")
    window.wait(3600)
    assert window.sees("打 120，说：")
