"""The page of settings in the real window: every kind of editor, and what is live at once."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kiosk.common.actor import Role
from kiosk.journal.models import Entry
from kiosk.settings.rules import Key
from tests.support import HOUR
from tests.ui.conftest import Window
from ui.qt.sound import Name
from ui.settings.setting import SETTING, open_setting

SOUNDS: tuple[Name, ...] = ("ok", "refused", "attention")


def open_settings(window: Window, key: Key | None = None) -> None:
    """Open the page, and from there the editor of a setting."""
    window.open_board()
    window.tap("设置")
    window.enter_pin()
    window.see("改了马上生效")
    if key:
        open_setting(window.program.front, key)
        window.see("现在：")


def value(window: Window, key: Key) -> object:
    return window.station.settings.row(key).value


def newest(verb: str) -> dict[str, object]:
    """The facts of the newest entry of a kind."""
    row = Entry.select().where(Entry.verb == verb).order_by(Entry.seq.desc()).first()
    return dict(json.loads(row.facts)) if row else {}


def theme(window: Window, name: str) -> Any:
    """What the Theme says now."""
    theme: Any = window.program.engine.singletonInstance("ui.theme", "Theme")
    return theme.property(name)


def gone(window: Window, text: str) -> None:
    window.hand.wait_for(lambda: not window.sees(text), f"the end of {text!r}")


# The way there.


def test_the_page_is_the_managers_and_behind_the_pin(window: Window) -> None:
    window.open_board(Role.STAFF)
    assert window.hand.button("设置") is None
    window.tap("完成")
    open_settings(window)
    window.see("本站")


def test_groups_open_into_their_settings_and_back(window: Window) -> None:
    window.set(Key.CLOSES, "21:00")
    open_settings(window)
    window.see("改了 1 项")
    window.tap("时间")
    window.see("几点关门")
    window.see("改过 · 默认 22:00")
    window.see("21:00")
    window.tap("几点关门")
    window.see("上次改之前：22:00")
    window.tap("返回")
    window.tap("返回")
    window.see("改了 1 项")
    window.tap("返回")
    window.see("值班台")


def test_a_scanned_badge_opens_its_record_from_the_list_and_waits_in_the_editor(
    window: Window,
) -> None:
    badge = window.enrol("张三丰")
    open_settings(window, Key.VOLUME)
    window.scan(badge)
    window.tap("知道了")
    window.tap("返回")
    window.scan(badge)
    window.see("张三丰")


# Each kind of editor.


def test_a_number_is_typed_and_saved(window: Window) -> None:
    open_settings(window, Key.VISIT_IDLE_MINUTES)
    for shown in ("现在：90 分钟", "默认：90 分钟", "10 到 720 分钟"):
        window.see(shown)
    window.tap_digits("30")
    window.see("30 分钟")
    window.tap("保存")
    gone(window, "保存")
    assert value(window, Key.VISIT_IDLE_MINUTES) == 30
    assert newest("settings.set") == {"old": 90, "new": 30}


def test_the_first_digit_takes_the_place_of_what_stood_there(window: Window) -> None:
    open_settings(window, Key.VOLUME)
    window.tap("退一格")
    window.see("6 %")
    window.tap("5")
    window.see("65 %")
    window.tap("清空")
    window.tap_digits("7")
    window.tap("保存")
    gone(window, "保存")
    assert value(window, Key.VOLUME) == 7


@pytest.mark.parametrize(
    ("key", "digits", "limits"),
    [
        (Key.VISIT_IDLE_MINUTES, "721", "10 到 720 分钟"),
        (Key.VISIT_IDLE_MINUTES, "", "10 到 720 分钟"),
        (Key.CLOSES, "2560", "四位数字"),
        (Key.CLOSES, "9", "四位数字"),
    ],
)
def test_a_wrong_value_says_what_would_be_right_and_changes_nothing(
    window: Window, key: Key, digits: str, limits: str
) -> None:
    before = value(window, key)
    open_settings(window, key)
    window.tap("清空")
    window.tap_digits(digits)
    window.tap("保存")
    window.see("这里填得不对")
    window.see(limits)
    window.tap("知道了")
    assert window.area.property("problem")
    assert window.sees(limits)
    assert value(window, key) == before


def test_a_time_is_typed_as_four_digits(window: Window) -> None:
    open_settings(window, Key.CLOSES)
    window.tap_digits("213")
    window.see("21:3")
    window.tap("0")
    window.tap("保存")
    gone(window, "保存")
    assert value(window, Key.CLOSES) == "21:30"


def test_a_phone_is_typed_and_may_be_emptied(window: Window) -> None:
    open_settings(window, Key.DUTY_PHONE)
    window.tap_digits("01012345678")
    window.tap("保存")
    gone(window, "保存")
    assert value(window, Key.DUTY_PHONE) == "01012345678"
    open_setting(window.program.front, Key.DUTY_PHONE)
    window.tap("清空")
    window.tap("保存")
    gone(window, "保存")
    assert value(window, Key.DUTY_PHONE) == ""


def test_a_text_is_written_on_the_keyboard_and_survives_the_tick(window: Window) -> None:
    open_settings(window, Key.ADDRESS_EN)
    window.type_text("1 Jianguomen")
    window.wait(5)
    window.see("1 Jianguomen")
    window.tap("保存")
    gone(window, "保存")
    assert value(window, Key.ADDRESS_EN) == "1 Jianguomen"


def test_a_name_may_not_be_empty(window: Window) -> None:
    open_settings(window, Key.NAME)
    window.area.write("  ")
    window.tap("保存")
    window.see("1 到 40 个字")
    assert value(window, Key.NAME) == "快递之家"


def test_yes_or_no_are_two_big_buttons(window: Window) -> None:
    open_settings(window, Key.ANSWER_SOUNDS)
    window.tap("否")
    assert value(window, Key.ANSWER_SOUNDS) is True, "nothing is saved before one says so"
    window.tap("保存")
    gone(window, "保存")
    assert value(window, Key.ANSWER_SOUNDS) is False


def test_what_comes_with_the_program_is_shown_without_an_editor(window: Window) -> None:
    open_settings(window, Key.CONSENT_VERSION)
    window.see("现在：5")
    for button in ("保存", "用回默认", "撤回上次改动", "1"):
        assert window.hand.button(button) is None


# The ways back.


def test_undo_redo_and_default(window: Window) -> None:
    window.set(Key.VOLUME, 30)
    open_settings(window, Key.VOLUME)
    window.see("上次改之前：60 %")
    window.tap("撤回上次改动")
    window.see("现在：60 %")
    window.tap("撤回上次改动")
    window.see("现在：30 %")
    window.tap("用回默认")
    window.see("现在：60 %")
    assert window.hand.button("用回默认") is None, "it is at its default"
    assert newest("settings.reset") == {"old": 30, "new": 60}


def test_undo_of_a_text_stands_in_the_line(window: Window) -> None:
    window.set(Key.AED_PLACE_EN, "at the door")
    window.set(Key.AED_PLACE_EN, "in the hall")
    open_settings(window, Key.AED_PLACE_EN)
    window.tap("撤回上次改动")
    window.see("现在：at the door")
    window.tap("保存")
    gone(window, "保存")
    assert value(window, Key.AED_PLACE_EN) == "at the door"


def test_never_changed_is_never_undone(window: Window) -> None:
    open_settings(window, Key.VOLUME)
    assert window.hand.button("撤回上次改动") is None


def test_a_clash_names_the_other_setting(window: Window) -> None:
    open_settings(window, Key.KEEP_VISITS_DAYS)
    window.tap_digits("400")
    window.tap("保存")
    window.see("跟另一项设置对不上")
    window.see("不能比“人多久不来就删”长，那一项现在是 365 天")
    assert value(window, Key.KEEP_VISITS_DAYS) == 180


def test_keeping_things_shorter_is_asked_once(window: Window) -> None:
    open_settings(window, Key.KEEP_VISITS_DAYS)
    window.tap_digits("90")
    window.tap("保存")
    window.see("只留 90 天的吗？")
    assert value(window, Key.KEEP_VISITS_DAYS) == 180
    window.tap("只留这些")
    gone(window, "保存")
    assert value(window, Key.KEEP_VISITS_DAYS) == 90


def test_what_was_typed_is_gone_with_the_session(window: Window) -> None:
    open_settings(window, Key.ADDRESS_EN)
    window.type_text("somewhere secret")
    window.tap("完成")
    window.tap("不填了")
    window.see("您好，请出示二维码")
    assert window.program.front.view_of(SETTING).property("text") == ""  # type: ignore[attr-defined]
    open_settings(window, Key.ADDRESS_EN)
    assert not window.sees("somewhere secret")


def test_undo_and_default_put_what_was_being_written_aside(window: Window) -> None:
    window.set(Key.AED_PLACE_EN, "at the door")
    open_settings(window, Key.AED_PLACE_EN)
    window.type_text("no, ")
    window.tap("撤回上次改动")
    window.see("现在：空着")
    assert not window.sees("no, ")
    window.tap("保存")
    gone(window, "保存")
    assert value(window, Key.AED_PLACE_EN) == ""


# Live at once.


def test_quiet_hours_darken_the_screen_at_once(window: Window) -> None:
    open_settings(window, Key.QUIET_FROM)
    assert not theme(window, "night")
    window.tap_digits("1100")
    window.tap("保存")
    gone(window, "保存")
    assert theme(window, "night")


def test_the_size_of_the_screen_makes_the_buttons_larger_at_once(window: Window) -> None:
    open_settings(window, Key.PANEL_INCHES)
    before = theme(window, "touch")
    window.tap_digits("10")
    window.tap("保存")
    window.see("15")
    window.tap("知道了")
    assert theme(window, "touch") == before, "there is no room for such buttons"
    window.tap("清空")
    window.tap_digits("15")
    window.tap("保存")
    gone(window, "保存")
    assert theme(window, "touch") > before


def test_the_language_is_spoken_at_once(window: Window) -> None:
    open_settings(window, Key.LANGUAGE)
    window.tap("英文")
    window.tap("保存")
    window.see("A change holds at once")
    window.program.front.language.use("zh")


def test_the_idle_time_of_staff_holds_for_this_very_session(window: Window) -> None:
    open_settings(window, Key.STAFF_IDLE_SECONDS)
    window.tap_digits("60")
    window.tap("保存")
    gone(window, "保存")
    window.wait(59)
    assert window.program.front.seconds_left == -1
    window.wait(1)
    assert window.program.front.seconds_left == 20


def test_the_attract_screen_shows_name_hours_and_seconds_at_once(window: Window) -> None:
    window.see("65 秒")
    open_settings(window, Key.NAME)
    window.area.write("建国门驿站")
    window.tap("保存")
    gone(window, "保存")
    window.set(Key.OPENS, "07:00")
    window.set(Key.IDLE_SECONDS, 30)
    window.tap("完成")
    window.see("建国门驿站")
    window.see("07:00–22:00")
    window.see("50 秒")


def test_the_english_twins_stand_on_the_english_screens(window: Window) -> None:
    window.set(Key.NAME_EN, "Jianguomen stop")
    window.set(Key.ADDRESS_EN, "1 Jianguomen Inner Street")
    window.tap("English")
    window.see("Jianguomen stop")
    window.tap("First aid")
    window.see("1 Jianguomen Inner Street")
    window.see("大门左边的墙上")  # no twin: the other words stand there
    window.tap("中文")
    window.see("建国门内大街 1 号")
    assert not window.sees("Jianguomen Inner Street")


def test_the_duty_phone_of_an_open_alarm_is_the_new_one(window: Window) -> None:
    window.raise_alarm()
    window.wait(61)
    window.see("010-65120000")
    window.set(Key.DUTY_PHONE, "010-1111")
    window.wait(5)
    window.see("010-1111")


def test_a_closing_time_set_at_the_screen_ends_the_duty(window: Window) -> None:
    window.open_board()
    window.tap("上岗")
    window.see("值班：管**")
    window.tap("设置")
    window.enter_pin()
    open_setting(window.program.front, Key.CLOSES)
    window.tap_digits("1300")
    window.tap("保存")
    gone(window, "保存")
    window.wait(HOUR // 1000)
    assert window.station.staff.on_duty() == []


def test_without_answer_sounds_only_the_alarm_is_heard(window: Window) -> None:
    front = window.program.front
    heard = {}
    for on in (True, False):
        window.set(Key.ANSWER_SOUNDS, on)
        for name in SOUNDS:
            front.sound(name)
            heard[name, on] = not front.sounds.muted
    assert [name for name in SOUNDS if heard[name, True]] == list(SOUNDS)
    assert [name for name in SOUNDS if heard[name, False]] == ["attention"]
