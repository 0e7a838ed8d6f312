"""From an empty machine to a station that serves, by taps and scans on the real window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.common import codes
from kiosk.settings.rules import Key
from kiosk.storage.passport import has_station
from tests.support import is_recovery_code
from tests.ui.layout import faults
from tests.ui.render import SIZES
from tests.ui.setup.conftest import SHOWN_ONCE, Boot, Machine
from ui.qt.taps import DOUBLE_TAP_MS
from ui.setup.steps import STEPS, Step, moved
from ui.tour.hand import Hand, shown_items


def test_taps_and_a_scan_make_a_station_that_opens(machine: Machine) -> None:
    machine.answer_up_to("give_back")
    code, badge = machine.draft.recovery_code, machine.draft.manager_code
    machine.hand.scan(code)
    machine.open_up()
    station = machine.program.front.station
    assert station.settings.text(Key.ADDRESS) == "建国门内大街 1 号"
    assert station.settings.text(Key.DUTY_PHONE) == "01065120000"
    assert station.settings.text(Key.LANGUAGE) == "zh"
    assert station.clock.now().confirmed
    machine.hand.scan(badge)
    machine.reach("board")
    assert is_recovery_code(machine.folder, code)


def test_a_computer_whose_clock_is_wrong_is_set_up_with_the_true_time(machine: Machine) -> None:
    """A dead battery: nobody at the kiosk can set the system's clock (product rule 11)."""
    machine.answer_up_to("clock")
    machine.type_digits("202613011405")
    machine.hand.see("没有这个时间")
    machine.hand.tap("知道了")
    machine.type_digits("202611231405")
    machine.hand.see("2026-11-23  14:05")
    machine.tap("下一步")
    machine.answer_up_to("give_back")
    machine.hand.scan(machine.draft.recovery_code)
    machine.open_up()
    clock = machine.program.front.station.clock
    assert f"{clock.local(clock.now().utc_ms):%Y-%m-%d %H:%M}" == "2026-11-23 14:05"
    assert clock.now().confirmed


@pytest.mark.parametrize("size", SIZES)
def test_the_clock_grows_and_comes_down_while_it_is_shown(
    machine: Machine, size: tuple[int, int]
) -> None:
    """A height that depends on itself is a warning of Qt, and so a failure."""
    window, display = machine.program.window, machine.program.front.display
    window.resize(*size)
    content = window.contentItem()
    machine.hand.wait_for(lambda: (content.width(), content.height()) == size, "that size")
    machine.answer_up_to("clock")
    usual = clock_height(machine)
    for toggle in (display.toggleLargeType, display.toggleSeated, display.toggleLargeType):
        toggle()
        window.grabWindow()
        assert clock_height(machine) >= 0.8 * usual
    display.toggleSeated()


@pytest.mark.parametrize("size", SIZES[1:])
def test_whoever_sits_has_every_step_within_reach(machine: Machine, size: tuple[int, int]) -> None:
    window, wrong = machine.program.window, {}
    window.resize(*size)
    content = window.contentItem()
    machine.hand.wait_for(lambda: (content.width(), content.height()) == size, "that size")
    machine.program.front.display.toggleSeated()
    for step in ("clock", "address", "phone", "hours", "pin", "badge", "recovery", "give_back"):
        machine.answer_up_to(step)
        window.grabWindow()
        if found := faults(cast(QQuickView, Shown(machine))):
            wrong[step] = found
    machine.program.front.display.toggleSeated()
    assert wrong == {}


@dataclass
class Shown:
    """The window as the checks of a page look at it."""

    machine: Machine

    def rootObject(self) -> QQuickItem:  # noqa: N802
        return self.machine.program.window.contentItem()

    def engine(self) -> QQmlEngine:
        return self.machine.program.engine

    def width(self) -> int:
        return self.machine.program.window.width()

    def height(self) -> int:
        return self.machine.program.window.height()


def clock_height(machine: Machine) -> float:
    """Answer how high the time stands there, in pixels."""
    return next(
        float(item.property("contentHeight"))
        for item in shown_items(machine.program.window.contentItem())
        if item.inherits("QQuickText") and item.property("text").startswith("2026-11-23")
    )


def test_the_recovery_code_is_given_back_by_tapping_what_is_missing(machine: Machine) -> None:
    machine.answer_up_to("give_back")
    machine.type_digits(machine.draft.missing)
    machine.open_up()


def test_what_comes_next_is_said_once_and_any_scan_tests_the_scanner(machine: Machine) -> None:
    machine.answer_up_to("give_back")
    badge = machine.draft.manager_code
    machine.hand.scan(machine.draft.recovery_code)
    machine.hand.see("都设好了，接下来")
    assert has_station(machine.folder)
    assert machine.hand.button("返回") is None
    machine.hand.scan(badge)
    machine.hand.see("扫码枪好用")
    machine.open_up()
    machine.hand.scan(badge)
    machine.hand.see("值班台")


def test_the_letters_asked_back_are_not_on_the_screen(machine: Machine) -> None:
    machine.answer_up_to("give_back")
    shown = "".join(machine.hand.texts())
    assert machine.draft.recovery_code not in shown.replace(" ", "")
    assert machine.draft.recovery_code[-5:] not in shown


@pytest.mark.parametrize("wrong", ["another", "badge", "broken", "letters"])
def test_a_wrong_recovery_code_makes_nothing_and_may_be_tried_again(
    machine: Machine, own_home: Path, wrong: str
) -> None:
    machine.answer_up_to("give_back")
    right = machine.draft.recovery_code
    if wrong == "letters":
        machine.type_digits("000000" if machine.draft.missing != "000000" else "111111")
    else:
        machine.hand.scan(
            {
                "another": codes.mint(codes.Prefix.RECOVERY),
                "badge": machine.draft.manager_code,
                "broken": right[:-1] + ("0" if right[-1] != "0" else "1"),
            }[wrong]
        )
    machine.hand.see("这不是本站的恢复码")
    assert machine.nothing_was_made(own_home)
    machine.hand.tap("知道了")
    machine.hand.scan(right)
    machine.tap("开始营业")
    machine.reach("attract")


@pytest.mark.parametrize("step", STEPS)
def test_whoever_leaves_the_wizard_at_any_step_leaves_nothing(
    machine: Machine, own_home: Path, step: Step
) -> None:
    machine.answer_up_to(step)
    machine.program.front.view_of(machine.program.front.screen)
    while machine.screen == "wizard":
        machine.tap("返回")
    assert machine.screen == "choice"
    assert machine.nothing_was_made(own_home)


@pytest.mark.parametrize("step", [Step.NAME, Step.PIN, Step.RECOVERY])
def test_a_scan_loses_nothing_in_the_wizard(machine: Machine, step: Step) -> None:
    machine.answer_up_to(step)
    before = machine.draft
    machine.hand.scan(codes.mint(codes.Prefix.BADGE))
    machine.hand.see("请先办完这一步")
    assert (machine.draft, machine.step) == (before, step)


def test_first_aid_is_one_tap_away_in_the_wizard_and_takes_no_answer(machine: Machine) -> None:
    machine.answer_up_to("address")
    machine.letters("建国门内大街 1 号")
    machine.hand.tap("急救")
    machine.hand.see("打 120，说：")
    assert machine.hand.button("求助") is None, "nobody could be called"
    machine.hand.tap("返回")
    assert machine.step == "address"
    machine.hand.see("建国门内大街 1 号")


def test_going_back_keeps_the_answers_and_asks_the_pin_anew(machine: Machine) -> None:
    machine.answer_up_to("pin_again")
    machine.tap("返回")
    assert machine.draft.pin == ""
    for _back in range(5):
        machine.tap("返回")
    assert machine.step == "aed"
    assert machine.draft.text(Key.ADDRESS) == "建国门内大街 1 号"


@pytest.mark.parametrize("pin", ["111111", "123456", "987654"])
def test_an_easy_pin_is_refused_with_the_reason(machine: Machine, pin: str) -> None:
    machine.answer_up_to("pin")
    machine.type_digits(pin)
    machine.hand.see("太简单")
    assert (machine.step, machine.draft.pin) == ("pin", "")


def tap_twice(machine: Machine, name: str) -> None:
    """Tap a button twice in one moment."""
    machine.program.front.source.pass_ms(DOUBLE_TAP_MS)  # type: ignore[attr-defined]
    machine.hand.reach(name)
    button = machine.hand.button(name)
    assert button
    middle = button.mapToScene(button.boundingRect().center()).toPoint()
    for _tap in range(2):
        machine.hand.tap_at(middle)


def test_a_double_tap_turns_one_page(machine: Machine) -> None:
    machine.answer_up_to("hours")
    tap_twice(machine, "下一步")
    assert machine.step == "quiet"
    machine.tap("下一步")
    assert machine.step == "manager"
    tap_twice(machine, "返回")
    assert machine.step == "quiet"


@pytest.mark.parametrize(
    ("step", "question", "following"),
    [
        ("badge", "管理员的码拍好了吗？", "recovery"),
        ("recovery", "恢复码抄好了吗？", "give_back"),
    ],
)
def test_a_code_that_is_shown_once_is_left_only_with_an_answer(
    machine: Machine, step: str, question: str, following: str
) -> None:
    machine.answer_up_to(step)
    tap_twice(machine, "下一步")
    machine.hand.see(question)
    machine.hand.tap("再看看")
    machine.hand.reach("下一步")
    assert machine.step == step
    machine.tap("下一步")
    machine.hand.tap(SHOWN_ONCE[step])
    assert machine.step == following


def test_a_folder_that_takes_nothing_is_told_before_anything_is_asked(
    machine: Machine, own_home: Path
) -> None:
    in_the_way = machine.folder.parent  # a file where the folder should be: no disk takes that
    in_the_way.rmdir()
    in_the_way.write_text("")
    machine.hand.tap("设置本站")
    machine.hand.see("什么都没动")
    assert machine.screen == "choice"
    assert list(own_home.rglob("*.key")) == []
    in_the_way.unlink()
    machine.hand.tap("知道了")
    machine.answer_up_to("clock")
    assert machine.nothing_was_made(own_home)


def test_two_different_pins_are_refused(machine: Machine) -> None:
    machine.answer_up_to("pin_again")
    machine.type_digits("135791")
    machine.hand.see("两遍密码不一样")
    assert machine.step == "pin_again"


def test_hours_move_by_half_hours_around_midnight(machine: Machine) -> None:
    machine.answer_up_to("hours")
    machine.hand.tap("从：早半小时")
    machine.hand.tap("到：晚半小时")
    assert machine.draft.text(Key.OPENS) == "07:30"
    assert machine.draft.text(Key.CLOSES) == "22:30"
    assert (moved("23:30", 30), moved("00:00", -30), moved("24:00", 30)) == (
        "00:00",
        "23:30",
        "00:30",
    )


def test_what_the_disk_refuses_is_said_and_can_be_tried_again(
    machine: Machine, own_home: Path
) -> None:
    machine.answer_up_to("give_back")
    code = machine.draft.recovery_code
    in_the_way = machine.folder.parent  # a file where the folder should be: no disk takes that
    in_the_way.rmdir()
    in_the_way.write_text("")
    machine.hand.scan(code)
    machine.hand.see("什么都没动")
    assert list(own_home.rglob("*.key")) == []
    in_the_way.unlink()
    machine.hand.tap("知道了")
    machine.hand.scan(code)
    machine.open_up()


def test_a_wizard_left_alone_waits_and_shows_no_secret_in_the_log(
    machine: Machine, caplog: pytest.LogCaptureFixture
) -> None:
    machine.answer_up_to("pin")
    machine.type_digits("1357")
    machine.program.front.source.pass_ms(3_600_000)  # type: ignore[attr-defined]
    machine.hand.see("给管理员定个密码")
    assert len(machine.draft.pin) == 4
    assert "1357" not in caplog.text


def test_a_second_window_says_that_the_first_one_serves(boot: Boot, machine: Machine) -> None:
    machine.answer_up_to("give_back")
    machine.hand.scan(machine.draft.recovery_code)
    machine.open_up()
    assert has_station(machine.folder)
    second = boot(machine.folder)
    assert second.screen == "trouble"
    Hand(second.program.window).see("另一个窗口")
    Hand(second.program.window).see("120")
