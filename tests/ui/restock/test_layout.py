"""The pages of restocking in the sizes, languages and aids of the walk of the house."""

from __future__ import annotations

import pytest

from kiosk.common.actor import CONSOLE, Role
from kiosk.settings.rules import Key
from tests.kiosk.stock.kit import place_in, stock_up
from tests.support import by
from tests.ui.conftest import Window
from tests.ui.restock.counter import expired, known_box
from tests.ui.shell.test_layout import OWN_WALKS, Walk
from ui.restock.box import BOX
from ui.restock.restock import RESTOCK
from ui.restock.rows import key_of
from ui.restock.shopping import SHOPPING

LONG = "一次性使用无菌橡胶外科检查手套"
BOX_CODE, UNKNOWN = "6901234567892", "01069012345678921728063010A118XYZ21998877"


pytestmark = pytest.mark.layout


@pytest.mark.parametrize(("size", "language", "aids"), OWN_WALKS)
def test_nothing_is_clipped_small_nameless_faint_or_out_of_reach(
    window: Window, size: tuple[int, int], language: str, aids: str
) -> None:
    window.program.window.resize(*size)
    window.set(Key.PANEL_INCHES, 22)
    walk = Walk(window)
    walk.language, walk.aids = language, set(aids.split())
    furnish(window)
    volunteer(walk)
    assert walk.wrong == {}, "\n".join(f"{page}: {wrong}" for page, wrong in walk.wrong.items())


def furnish(window: Window) -> None:
    """Something of every matter, with a long name, and several places."""
    station = window.station
    place_in(station, "服务台后面的白柜子")
    place_in(station, "冰箱冷冻室上层", "fridge")
    known_box(window, LONG, BOX_CODE, minimum=400)
    stock_up(station, "纱布", 3, "2026-12-01", "A 118")
    aside = stock_up(station, "冰袋", 2, "", "ZZ 9")
    station.stock.quarantine(by(CONSOLE), aside.lot)
    expired(window, LONG)


def volunteer(walk: Walk) -> None:
    """Everything one sees of restocking, in the order it happens to him."""
    window, front = walk.window, walk.front
    front.take_scan(window.add(Role.STAFF))
    front.go(RESTOCK)
    walk.enter_pin()
    area = walk.view(RESTOCK)
    walk.look("what wants a hand")
    area.listAll(True)
    walk.look("all products")
    area.typeCode()
    walk.look("a code")
    area.back()
    what_comes_in(walk)
    what_must_go(walk)
    front.take_scan(UNKNOWN)
    walk.look("unknown code")
    walk.view(BOX).choose(window.station.products.all()[0].number)
    walk.look("unknown code, chosen")
    front.back()
    front.go(SHOPPING)
    walk.look("shopping list")
    walk.view(SHOPPING).copy()
    walk.look("shopping list as a code")


def what_comes_in(walk: Walk) -> None:
    area = walk.view(RESTOCK)
    walk.front.take_scan(BOX_CODE)
    walk.look("how many")
    typed(walk, "150")
    area.accept()
    walk.look("until when")
    typed(walk, "20290228")
    area.tapChoice("batch")
    area.writeBatch("LOT 2208 A 118 XYZ 0099887766")
    walk.look("lot code")
    area.back()
    walk.look("until when, with a lot code")
    walk.window.time.pass_ms(1_000)
    area.accept()
    walk.look("so many?", "Sheet")
    walk.front.answers.accept()
    walk.look("booked")


def typed(walk: Walk, digits: str) -> None:
    for digit in digits:
        walk.view(RESTOCK).digit(digit)
    walk.look(f"typed {digits}")


def what_must_go(walk: Walk) -> None:
    area = walk.view(RESTOCK)
    for one in area._lines.found[:2]:
        walk.window.time.pass_ms(1_000)
        area.choose(key_of(one))
        walk.look(f"throw away: {one.matter}")
        area.tapChoice("all")
        walk.look(f"throw away all: {one.matter}")
        area.back()
