"""Whoever stands at the screen: countdown, switching, finish, and double taps (product rule 5)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF

from kiosk.common.actor import CONSOLE, Role
from kiosk.journal.models import Entry
from kiosk.settings.rules import Key
from tests.support import sure
from tests.ui.conftest import Window

ATTRACT = "您好，请出示二维码"


def served() -> int:
    return int(Entry.select().where(Entry.verb == "amenity.serve").count())


def middle(window: Window, name: str) -> QPoint:
    item = window.hand.button(name)
    assert item is not None
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def test_45_s_still_start_a_countdown_of_20_and_then_nobody_is_here(window: Window) -> None:
    window.scan(window.enrol())
    window.see("张师傅")
    window.wait(44.5)
    assert window.sees("完成")
    assert not window.sees("完成 ·")
    window.wait(0.5)
    window.see("完成 · 20")
    window.wait(19)
    window.see("完成 · 1")
    window.wait(1)
    window.see(ATTRACT)
    assert not window.sees("张")


def test_one_touch_stops_the_countdown(window: Window) -> None:
    window.scan(window.enrol())
    window.see("张师傅")
    window.wait(50)
    window.see("完成 · 15")
    window.hand.tap_at(QPoint(5, 5))
    window.hand.wait_for(lambda: not window.sees("完成 ·"), "no countdown")
    window.wait(44)
    assert window.sees("张师傅")


def test_the_same_badge_stops_the_countdown_and_checks_in_once(window: Window) -> None:
    badge = window.enrol()
    window.scan(badge)
    window.see("张师傅")
    window.wait(50)
    window.scan(badge)
    window.wait(40)
    assert window.sees("张师傅")
    assert window.station.visits.figures().today == 1


def test_another_badge_switches_the_session(window: Window) -> None:
    window.scan(window.enrol("张三丰"))
    window.see("张师傅")
    window.scan(window.enrol("李四光"))
    window.see("李师傅")
    assert not window.sees("张")


def test_staff_have_120_s_and_a_countdown_of_20(window: Window) -> None:
    window.open_board(Role.STAFF)
    window.wait(119)
    assert not window.sees("完成 ·")
    window.wait(1)
    window.see("完成 · 20")
    window.wait(20)
    window.see(ATTRACT)


def test_a_double_tap_is_one_action(window: Window) -> None:
    window.scan(window.enrol())
    window.tap("喝水·取暖")
    window.see("热水")
    place = middle(window, "热水")
    window.hand.tap_at(place)
    window.hand.tap_at(place)
    window.see("师傅")
    assert served() == 1


def test_finish_ends_the_session_at_once(window: Window) -> None:
    window.scan(window.enrol())
    window.tap("完成")
    window.see(ATTRACT)
    assert window.station.visits.figures().inside == 1  # the visit goes on


@pytest.mark.parametrize("text", ["ab", "", "\x07\x07\x07\x07\x07"])
def test_noise_on_the_scanner_line_does_nothing(window: Window, text: str) -> None:
    scanned: list[str] = []
    window.program.kiosk.scanner.scanned.connect(scanned.append)
    for letter in text:
        window.hand._type(letter, window.key(letter))
    window.hand._type("\r", window.key("\r"))
    assert scanned == []
    assert window.sees(ATTRACT)


def test_a_scan_without_enter_ends_by_silence(window: Window) -> None:
    badge = window.enrol()
    for letter in badge:
        window.hand._type(letter, window.key(letter))
    window.see("张师傅")


def test_a_scan_never_reaches_a_text_field(window: Window) -> None:
    badge = window.enrol()
    window.open_board()
    window.tap("人员")
    window.enter_pin()
    window.tap("登记新人")
    window.type_text("赵")
    window.scan(badge)
    window.tap("知道了")
    assert window.sees("赵")
    assert not any("KJ" in text for text in window.hand.texts())


def test_a_refusal_goes_by_itself_after_five_seconds(window: Window) -> None:
    window.scan("https://example.com/")
    window.see("知道了")
    window.hand.wait_for(lambda: not window.sees("知道了"), "the screen below")
    assert window.sees(ATTRACT)


def test_the_question_takes_the_focus_when_it_opens(window: Window) -> None:
    window.tap("求助")
    window.see("不用，返回")
    focused = window.program.window.activeFocusItem()
    assert focused is not None
    assert focused.property("text") == "好"


def test_the_footer_is_one_and_the_same_on_every_screen(window: Window) -> None:
    places = []
    window.see(ATTRACT)
    places.append(middle(window, "急救"))
    window.scan(window.enrol())
    window.see("张师傅")
    places.append(middle(window, "急救"))
    window.tap("急救")
    places.append(middle(window, "急救"))
    window.tap("完成" if window.hand.button("完成") else "返回")
    window.open_board()
    places.append(middle(window, "急救"))
    assert len({place.toTuple() for place in places}) == 1


def test_the_size_of_targets_follows_the_panel_that_is_set(window: Window) -> None:
    button = window.hand.button("求助")
    assert button is not None
    before = button.height()
    window.set(Key.PANEL_INCHES, 15)
    window.program.front.tick()
    assert button.height() > before


def test_language_and_type_size_are_the_last_persons_choice_and_go_with_him(
    window: Window,
) -> None:
    window.scan(window.enrol())
    window.tap("English")
    window.tap("Large type")
    window.see("Hello, 张")
    window.tap("Finish")
    window.see(ATTRACT)
    window.see("大字")


def test_who_chose_a_language_and_went_away_leaves_it_to_nobody(window: Window) -> None:
    window.tap("English")
    window.see("Please show your code")
    window.wait(64)
    assert window.sees("Please show your code")
    window.wait(1)
    window.see(ATTRACT)


def test_in_first_aid_a_language_stays_while_he_reads(window: Window) -> None:
    window.tap("急救")
    window.tap("English")
    window.wait(300)
    assert window.hand.button("Large type")
    window.tap("Back")
    window.wait(66)
    window.see(ATTRACT)


def test_a_refused_badge_of_somebody_else_ends_the_session(window: Window) -> None:
    stopped = window.enrol("王五")
    found = window.station.badges.read(stopped)
    window.station.badges.revoke(sure(CONSOLE), found.number)
    window.scan(window.enrol("李四"))
    window.see("李师傅，您好")
    window.scan(stopped)
    window.see("这张码已经停用")
    window.tap("知道了")
    window.see(ATTRACT)


def test_his_own_badge_stopped_while_he_stands_there_is_only_said(window: Window) -> None:
    badge = window.enrol("李四")
    window.scan(badge)
    window.see("李师傅，您好")
    window.scan("6901234567892")
    window.see("这个码不是本站的")
    window.tap("知道了")
    window.see("李师傅，您好")


def test_a_foreign_code_does_not_answer_a_question(window: Window) -> None:
    window.tap("求助")
    window.see("现在没人值班")
    window.scan("6901234567892")
    window.tap("好")
    window.see("按错了")


def test_a_question_speaks_the_language_chosen_while_it_is_open(window: Window) -> None:
    window.tap("求助")
    window.see("现在没人值班")
    window.tap("English")
    window.see("Nobody is on duty. Sound the alarm anyway?")


def test_a_double_tap_on_duty_is_one(window: Window) -> None:
    window.open_board(Role.STAFF)
    place = middle(window, "上岗")
    window.hand.tap_at(place)
    window.hand.tap_at(place)
    window.see("下岗")
    assert len(window.station.staff.on_duty()) == 1


def test_a_station_opened_anew_shows_its_own_people_on_the_kept_screens(window: Window) -> None:
    window.scan(window.enrol())
    window.see("张师傅")
    front = window.program.front
    front.open(front.folder, "zh")
    window.see(ATTRACT)
    window.scan(window.enrol("李四"))
    window.see("李师傅")
