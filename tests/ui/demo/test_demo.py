"""The demo by taps only: into it, a badge from the tray, out of it again."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.demo import DEMO_PIN, demo_folder
from kiosk.storage.passport import has_station, read_passport
from tests.ui.setup.conftest import Boot, Machine, boot, machine

__all__ = ["boot", "machine"]
CHIP = "演示 · 试用码"


@pytest.fixture
def demo(machine: Machine) -> Machine:
    """The demo, opened by a tap on an empty machine."""
    machine.hand.tap("试用演示")
    machine.reach("attract")
    return machine


def test_a_badge_tapped_in_the_tray_is_welcomed_and_served(demo: Machine) -> None:
    demo.hand.tap(CHIP)
    demo.hand.see(DEMO_PIN)
    demo.hand.tap("张伟")
    demo.reach("tiles")
    demo.hand.see("张师傅")
    demo.hand.tap("老样子：热水")
    demo.reach("tiles")


def test_the_demo_says_so_on_every_screen(demo: Machine) -> None:
    for open_next in ("急救", CHIP):
        assert demo.hand.button(CHIP) is not None
        demo.hand.tap(open_next)
    demo.hand.tap("张伟")
    demo.hand.wait_for(lambda: demo.program.front.session.arrival is not None, "a session")
    assert demo.hand.button(CHIP) is not None


@pytest.mark.parametrize(
    ("badge", "answer"),
    [("孙停用", "暂停使用"), ("周挂失", "已经停用"), ("微信付款码", "不是本站的")],
)
def test_a_badge_that_is_refused_says_why(demo: Machine, badge: str, answer: str) -> None:
    demo.hand.tap(CHIP)
    demo.hand.tap(badge)
    demo.hand.wait_for(lambda: demo.program.front.answers._kind == "refused", "an answer")
    assert demo.screen == "attract"
    assert answer in " ".join(demo.hand.texts())


def test_leaving_the_demo_closes_it_and_comes_back_to_the_choice(demo: Machine, boot: Boot) -> None:
    demo.hand.tap(CHIP)
    demo.hand.tap("退出演示")
    demo.reach("choice")
    assert not has_station(demo.folder)
    assert demo.folder != demo_folder()
    other = boot(demo_folder())  # nobody holds it any more
    assert other.screen == "attract"
    assert read_passport(demo_folder()).demo


def test_the_demo_keeps_far_from_the_real_folder(demo: Machine, tmp_path: Path) -> None:
    assert demo.program.front.folder == demo_folder()
    assert list(tmp_path.joinpath("data").iterdir()) == []


def test_a_real_station_has_no_tray(machine: Machine) -> None:
    machine.answer_up_to("give_back")
    machine.hand.scan(machine.draft.recovery_code)
    machine.open_up()
    assert machine.hand.button(CHIP) is None
