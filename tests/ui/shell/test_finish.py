"""完成 beside a form: what was filled in goes only with a yes, or unasked when time runs out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.common.actor import Role
from kiosk.settings.rules import Key
from tests.kiosk.amenities.house import SOUP, offer
from tests.support import enrol
from tests.ui.conftest import Window
from ui.settings.setting import open_setting

ATTRACT, QUESTION = "您好，请出示二维码", "不填了吗？"
Scene = Callable[[Window], None]


def sign_up(window: Window) -> None:
    enrol(window.station, "老王", "京东")
    window.tap("第一次来？")
    window.see("您叫什么名字")


def his_name(window: Window) -> None:
    sign_up(window)
    window.type_text("张三丰")


def his_phone(window: Window) -> None:
    """Two answers are given, the third page is untouched."""
    his_name(window)
    window.tap("下一步")
    window.tap("京东")
    window.see("手机号")


def his_consent(window: Window) -> None:
    his_phone(window)
    window.tap("不留手机号")
    window.see("同意吗")


def behind_pin(window: Window, page: str) -> None:
    window.open_board()
    window.tap(page)
    window.enter_pin()


def new_place(window: Window) -> None:
    behind_pin(window, "充电位")
    window.tap("加一个充电位")
    window.see("保存")


def a_place_by_name(window: Window) -> None:
    new_place(window)
    window.type_text("9")


def a_place_by_kind(window: Window) -> None:
    new_place(window)
    window.tap("电瓶柜")


def setting(window: Window, key: Key) -> None:
    behind_pin(window, "设置")
    window.see("改了马上生效")
    open_setting(window.program.front, key)
    window.see("现在：")


def a_number(window: Window) -> None:
    setting(window, Key.CHARGE_MINUTES)
    window.tap("7")


def a_choice(window: Window) -> None:
    setting(window, Key.ANSWER_SOUNDS)
    window.tap("否")


def a_text(window: Window) -> None:
    setting(window, Key.NAME)
    window.type_text("新")


def correction(window: Window) -> None:
    badge = window.enrol()
    behind_pin(window, "人员")
    window.scan(badge)
    window.tap("张三丰")
    window.see("正确的名字")


def a_correction(window: Window) -> None:
    correction(window)
    window.type_text("四")


def somebody_new(window: Window) -> None:
    behind_pin(window, "工作人员")
    window.tap("加一个人")
    window.see("叫什么名字")


def his_pin(window: Window) -> None:
    """The name is two pages back."""
    somebody_new(window)
    window.type_text("赵六")
    window.tap("下一步")
    window.tap("志愿者")
    window.see("请 赵六 自己输")


def item(window: Window) -> None:
    offer(window.station, SOUP, counted=True)
    behind_pin(window, "饮水和菜单")
    window.tap("姜茶")
    window.tap("进货")


def a_count(window: Window) -> None:
    item(window)
    window.tap("5")


@pytest.mark.parametrize(
    "fill_in",
    [
        his_name, his_phone, his_consent, a_place_by_name, a_place_by_kind, a_number, a_choice,
        a_text, a_correction, his_pin, a_count,
    ],
    ids=lambda scene: scene.__name__,
)  # fmt: skip
def test_what_was_filled_in_goes_only_with_a_yes(window: Window, fill_in: Scene) -> None:
    fill_in(window)
    before = window.hand.texts()
    window.tap("完成")
    window.see(QUESTION)
    window.tap("接着填")
    window.hand.reach("完成")
    assert window.hand.texts() == before, "nothing is lost"
    window.tap("完成")
    window.tap("不填了")
    window.see(ATTRACT)


@pytest.mark.parametrize(
    "look_at",
    [sign_up, new_place, correction, somebody_new, item, lambda w: setting(w, Key.NAME)],
    ids=["sign_up", "new_place", "correction", "somebody_new", "item", "setting"],
)
def test_where_nothing_was_filled_in_nothing_is_asked(window: Window, look_at: Scene) -> None:
    look_at(window)
    window.tap("完成")
    window.see(ATTRACT)


def test_time_that_runs_out_asks_nothing(window: Window) -> None:
    his_name(window)
    window.wait(66)
    window.see(ATTRACT)
    assert not window.sees("张三丰")


def test_time_runs_out_behind_the_question_too(window: Window) -> None:
    his_name(window)
    window.tap("完成")
    window.see(QUESTION)
    window.wait(66)
    window.see(ATTRACT)
    assert not window.sees(QUESTION)


def test_what_was_saved_is_no_loss(window: Window) -> None:
    a_place_by_name(window)
    window.tap("保存")
    window.see("空着")
    window.tap("加一个充电位")
    window.see("保存")
    window.tap("完成")
    window.see(ATTRACT)


def test_a_number_that_was_booked_or_given_up_is_no_loss(window: Window) -> None:
    a_count(window)
    window.tap("返回")
    window.time.pass_ms(1000)
    window.tap("进货")
    window.tap("5")
    window.tap("下一步")
    window.see("还有 5 份")
    window.hand.reach("完成")
    window.tap("完成")
    window.see(ATTRACT)


def test_a_call_for_help_from_a_form_saves_nothing(window: Window) -> None:
    his_name(window)
    window.raise_alarm()
    window.tap("按错了")
    window.tap("按错了，停掉")
    window.tap("完成")
    window.see(QUESTION)


def test_the_digits_of_a_pin_and_a_search_are_no_loss(window: Window) -> None:
    window.open_board(Role.STAFF)
    window.tap("人员")
    window.tap_digits("13")
    window.tap("完成")
    window.see(ATTRACT)
    window.open_people()
    window.type_text("张")
    window.tap("完成")
    window.see(ATTRACT)
