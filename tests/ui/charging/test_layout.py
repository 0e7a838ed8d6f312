"""The pages of places in every size and both languages, in large type and normal."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.charging.rules import Blocked
from kiosk.common.actor import CONSOLE
from kiosk.devices.locks import LockStatus
from kiosk.settings.rules import Key
from tests.kiosk.charging.yard import BAY, DESK, LOCKER, Yard
from tests.support import sure
from tests.ui.conftest import Window
from tests.ui.shell.test_layout import OWN_WALKS, Walk
from ui.charging.place import PLACE
from ui.charging.places import PLACES
from ui.charging.screens import CHARGING
from ui.charging.setup import PLACE_SETUP
from ui.staff.screens import PIN

pytestmark = pytest.mark.layout


@pytest.mark.parametrize(("size", "language", "aids"), OWN_WALKS)
def test_nothing_is_clipped_small_or_nameless(
    window: Window, yard: Yard, size: tuple[int, int], language: str, aids: str
) -> None:
    window.program.window.resize(*size)
    window.set(Key.PANEL_INCHES, 22)
    walk = Walk(window)
    walk.language, walk.aids = language, set(aids.split())
    furnish(yard)
    a_courier(walk, yard)
    the_big_screen(walk, yard)
    staff(walk, yard)
    assert walk.wrong == {}, "\n".join(f"{page}: {wrong}" for page, wrong in walk.wrong.items())


def furnish(yard: Yard) -> None:
    """Twelve places, some used, one with the longest name there can be."""
    yard.locks()
    for number in range(1, 7):
        yard.place(str(number), LOCKER, number)
    for name in ("7", "8", "9", "六个字的名字"):
        yard.place(name, DESK)
    for number in (11, 12):
        yard.place(str(number), BAY, number)
    for person in "甲乙丙":
        yard.take(person)
    yard.take("丁", DESK)


def a_courier(walk: Walk, yard: Yard) -> None:
    """Everything one courier can see of places, in the order it happens to him."""
    window, front = walk.window, walk.front
    code = window.enrol()
    window.scan(code)
    window.see("张")
    walk.look("tiles")
    front.go(CHARGING)
    for policy in ("first_come", "reservation", "both"):
        window.set(Key.CHARGE_POLICY, policy)
        front.tick()
        walk.look(f"kinds, {policy}")
    for person in "戊己庚":
        yard.take(person)
    front.tick()
    walk.look("kinds, one full")
    visit = front.session.visit
    yard.visits["我"] = visit
    yard.badges["我"] = code
    charging = window.station.charging
    for kind in (LOCKER, DESK):
        charging.take(sure(front.session.actor), visit, kind)
    yard.take("我", BAY)
    front.tick()
    walk.look("waiting, and two in use")
    yard.finish("甲")
    front.tick()
    walk.look("offered")
    yard.locks().broken = {(1, 11): LockStatus.SILENT}
    bay = next(row.claim for row in window.station.places.mine(visit) if row.kind is BAY)
    yard.drive(charging.finish(sure(front.session.actor), visit, bay))
    front.tick()
    walk.look("a door that stays shut")
    front.finish()


def the_big_screen(walk: Walk, yard: Yard) -> None:
    """Two numbers called, one place to be cleared."""
    yard.queue("辛")
    yard.queue("壬")
    yard.finish("乙")
    yard.wait(1)
    walk.front.tick()
    walk.look("numbers called")


def staff(walk: Walk, yard: Yard) -> None:
    window, front = walk.window, walk.front
    desk = yard.station.charging_desk
    rows = {row.name: row for row in yard.station.places.places()}
    desk.block(sure(CONSOLE), rows["9"].number, Blocked.KEY_GONE)
    yard.leave("丙")
    yard.wait(58)
    window.scan(window.grounds.manager_code)
    front.go(PLACES)
    enter_pin(walk)
    walk.look("places")
    for name, words in (("3", "used"), ("11", "faulted"), ("9", "blocked"), ("12", "free")):
        walk.view(PLACE).choose(rows[name].number)
        front.go(PLACE)
        walk.look(f"a place, {words}")
        front.back()
    for number in (rows["4"].number, rows["六个字的名字"].number, ""):
        walk.view(PLACE_SETUP).choose(number)
        front.go(PLACE_SETUP)
        walk.look("setting a place up")
        front.back()


def enter_pin(walk: Walk) -> None:
    area: Any = walk.view(PIN)
    for digit in "135790":
        area.digit(digit)
    walk.window.hand.wait_for(lambda: walk.front.screen is not PIN, "a page")
