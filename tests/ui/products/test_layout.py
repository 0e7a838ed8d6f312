"""The pages of products and places in the sizes, languages and aids of the walk of the house."""

from __future__ import annotations

import pytest

from kiosk.common.actor import CONSOLE
from kiosk.settings.rules import Key
from tests.kiosk.stock.kit import place_in, product_in, stock_up
from tests.support import by
from tests.ui.conftest import Window
from tests.ui.shell.test_layout import OWN_WALKS, Walk
from ui.products.minimum import MINIMUM, set_minimum
from ui.products.product import show_product
from ui.products.product_setup import set_up_product
from ui.products.products import PRODUCTS
from ui.products.stock_places import STOCK_PLACES
from ui.staff.group import GROUP
from ui.staff.screens import BOARD

LONG, LONG_EN = "一次性使用无菌橡胶外科检查手套", "Sterile single-use surgical examination gloves"
FAR, FAR_EN = (
    "二楼休息区大门右手边的红色柜子（旁边是饮水机）",
    "the red cupboard on the second floor",
)
BOX = "01069012345678921728063010A118XYZ21998877"
pytestmark = pytest.mark.layout


@pytest.mark.parametrize(("size", "language", "aids"), OWN_WALKS)
def test_nothing_is_clipped_small_nameless_faint_or_out_of_reach(
    window: Window, size: tuple[int, int], language: str, aids: str
) -> None:
    content = window.program.window.contentItem()
    window.program.window.resize(*size)
    window.hand.wait_for(lambda: (content.width(), content.height()) == size, "that size")
    window.set(Key.PANEL_INCHES, 22)
    walk = Walk(window)
    walk.language, walk.aids = language, set(aids.split())
    front = walk.front
    front.take_scan(window.grounds.manager_code)
    walk.look("board")
    walk.view(BOARD).open("stock")
    assert front.screen is GROUP
    walk.look("group")
    front.go(PRODUCTS)
    walk.enter_pin()
    walk.look("nothing stocked")
    product, place = furnish(window)
    front.tick()
    walk.look("products")
    one_product(walk, product, place)
    places(walk, place)
    assert walk.wrong == {}, "\n".join(f"{page}: {wrong}" for page, wrong in walk.wrong.items())


def furnish(window: Window) -> tuple[str, str]:
    """A product and a place with the longest names, a box of it, and others besides."""
    station = window.station
    place = place_in(station, FAR)
    station.products.change_place(by(CONSOLE), place, "kit", FAR, FAR_EN)
    place_in(station, "冰箱冷冻室上层", "fridge")
    product = product_in(station, LONG)
    station.products.change_product(by(CONSOLE), product, LONG, "双", LONG_EN, 30)
    station.products.add_barcode(by(CONSOLE), product, BOX)
    stock_up(station, LONG, 3, place=FAR, minimum=9999)
    product_in(station, "纱布")
    return product, place


def one_product(walk: Walk, product: str, place: str) -> None:
    front = walk.front
    show_product(front, product)
    walk.look("a product")
    set_up_product(front, product)
    walk.look("changing it")
    front.back()
    set_minimum(front, place, product)
    for digit in "8888":
        walk.view(MINIMUM).digit(digit)
    walk.look("a minimum")
    front.back()
    front.back()
    set_up_product(front, barcode=BOX)
    walk.look("a new product")
    front.back()


def places(walk: Walk, place: str) -> None:
    front = walk.front
    front.go(STOCK_PLACES)
    walk.look("places")
    for number in (place, ""):
        walk.view(STOCK_PLACES).open(number)
        walk.look(f"a place {number}")
        front.back()
