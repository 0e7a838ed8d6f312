"""The pages of rewards in every size and both languages, in large type and normal."""

from __future__ import annotations

import pytest

from kiosk.rewards.rules import Picture, Terms
from kiosk.settings.rules import Key
from tests.kiosk.rewards.house import QUICK, choose_pin, come, hand_over, reserve, reward, slip
from tests.support import add_staff
from tests.ui.conftest import Window
from tests.ui.shell.test_layout import OWN_WALKS, Walk
from ui.rewards.list import REWARD_LIST
from ui.rewards.redemptions import REDEMPTIONS
from ui.rewards.screens import COURIER_PIN, REWARDS
from ui.rewards.setup import REWARD_SETUP

LONG = Terms("冬季加厚防风防水骑行手套（男女通用）", 45, "Warm waterproof glove", 2)

pytestmark = pytest.mark.layout


@pytest.mark.parametrize(("size", "language", "aids"), OWN_WALKS)
def test_nothing_is_clipped_small_or_nameless(
    window: Window, size: tuple[int, int], language: str, aids: str
) -> None:
    content = window.program.window.contentItem()
    window.program.window.resize(*size)
    window.hand.wait_for(lambda: (content.width(), content.height()) == size, "that size")
    window.set(Key.PANEL_INCHES, 22)
    walk = Walk(window)
    walk.language, walk.aids = language, set(aids.split())
    numbers = furnish(window)
    a_courier(walk, numbers)
    staff(walk, numbers)
    assert walk.wrong == {}, "\n".join(f"{page}: {wrong}" for page, wrong in walk.wrong.items())


def furnish(window: Window) -> list[str]:
    """Rewards of every kind: long names, none left, too dear, special, uncounted."""
    station = window.station
    station.courier_pins.hasher = QUICK
    terms = [
        LONG,
        Terms("理发", 20, "Haircut", counted=False, picture=Picture.HAIRCUT),
        Terms("充电宝", 50, "Power bank", special=True, picture=Picture.BATTERY),
        Terms("电动车头盔", 9_000, "Helmet", picture=Picture.HELMET),
    ]
    numbers = [reward(station, one) for one in terms]
    numbers.append(reward(station, Terms("毛巾", 10, "Towel"), pieces=0))
    return numbers


def a_courier(walk: Walk, numbers: list[str]) -> None:
    window, front = walk.window, walk.front
    code = window.enrol()
    visit = come(window.station, 500, code)
    window.scan(code)
    walk.look("tiles")
    front.go(REWARDS)
    walk.look_twice("rewards")
    area = walk.view(REWARDS)
    area.take(numbers[2])
    walk.look_twice("choosing a PIN")
    walk.view(COURIER_PIN).back()
    choose_pin(window.station, visit)
    area.take(numbers[2])
    walk.look_twice("the PIN")
    walk.view(COURIER_PIN).back()
    area.take(numbers[0])
    walk.look("spend them?", "Answers")
    front.answers.dismiss()
    first, second = (reserve(window.station, visit, numbers[0]) for _two in range(2))
    front.tick()
    walk.look_twice("rewards, two kept")
    area.act("slip", first)
    walk.look_twice("the slip")
    front.finish()
    hand_over(window.station, add_staff(window.station), slip(window.station, visit, second))


def staff(walk: Walk, numbers: list[str]) -> None:
    window, front = walk.window, walk.front
    front.take_scan(window.grounds.manager_code)
    walk.look("board")
    front.go(REDEMPTIONS)
    walk.enter_pin()
    walk.look_twice("redemptions")
    walk.view(REDEMPTIONS).scanBadge(True)
    walk.look("asking for a badge")
    front.go(REWARD_LIST)
    walk.look_twice("the list")
    for number in (numbers[0], ""):
        walk.view(REWARD_SETUP).choose(number)
        front.go(REWARD_SETUP)
        walk.look_twice("setting a reward up")
        front.back()
