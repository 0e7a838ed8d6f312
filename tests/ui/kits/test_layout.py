"""The pages of kits and the AED in every size and both languages, in large type and normal."""

from __future__ import annotations

import pytest

from kiosk.common.actor import CONSOLE
from kiosk.firstaid.kit_rules import AedFault
from kiosk.settings.rules import Key
from kiosk.stock.rules import PlaceKind
from tests.kiosk.firstaid.box import count, sealed_kit
from tests.support import by
from tests.ui.conftest import Window
from tests.ui.shell.test_layout import OWN_WALKS, Walk
from ui.kits.aed import AED
from ui.kits.kit import KIT
from ui.kits.kit_setup import KIT_SETUP
from ui.kits.kits import KITS

LONGEST = "二楼休息区大门右手边的红色药箱（旁边是饮水机）"
LONGEST_EN = "the red box beside the water dispenser on the second floor"


pytestmark = pytest.mark.layout


@pytest.mark.parametrize(("size", "language", "aids"), OWN_WALKS)
def test_nothing_is_clipped_small_or_nameless(
    window: Window, size: tuple[int, int], language: str, aids: str
) -> None:
    window.program.window.resize(*size)
    window.set(Key.PANEL_INCHES, 22)
    walk = Walk(window)
    walk.language, walk.aids = language, set(aids.split())
    front = walk.front
    front.take_scan(window.grounds.manager_code)
    front.go(KITS)
    walk.enter_pin()
    walk.look("no kit yet")
    kits = furnish(window)
    front.tick()
    walk.look("kits")
    for number, words in zip(kits, ("sealed", "to be sealed", "open"), strict=True):
        walk.view(KIT).choose(number)
        front.go(KIT)
        walk.look(f"a kit, {words}")
        front.back()
    for number in (kits[0], ""):
        walk.view(KIT_SETUP).choose(number)
        front.go(KIT_SETUP)
        walk.look("setting a kit up")
        front.back()
    walk.view(AED).choose()
    front.go(AED)
    walk.view(AED).setPads("2028")
    front.tick()
    walk.look("the AED")
    assert walk.wrong == {}, "\n".join(f"{page}: {wrong}" for page, wrong in walk.wrong.items())


def furnish(window: Window) -> list[str]:
    """Three kits, one with the longest name, kept by somebody; an AED with something wrong."""
    station = window.station
    add = station.products.add_place
    longest = add(by(CONSOLE), PlaceKind.KIT, LONGEST, LONGEST_EN).place
    sealed_kit(station, name=LONGEST)
    second = add(by(CONSOLE), PlaceKind.KIT, "二号药箱", "Second kit").place
    count(station, second)
    third, _seal = sealed_kit(station, name="三号药箱")
    station.kits.check(by(CONSOLE), third)
    [manager] = station.staff.managers()
    station.kits.set_care(by(CONSOLE), longest, manager.number, 14)
    station.aed.check(by(CONSOLE), AedFault.INDICATOR)
    station.aed.set_dates(by(CONSOLE), "2026-11-20", "2030-01-31")
    return [longest, second, third]
