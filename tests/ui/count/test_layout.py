"""The pages of counts in a sample of sizes, languages and aids, with the longest names."""

from __future__ import annotations

import pytest

from kiosk.common.actor import CONSOLE, Role
from kiosk.settings.rules import Key
from tests.kiosk.stock.kit import Stocked, stock_up
from tests.support import by
from tests.ui.conftest import Window
from tests.ui.count.shelf import far_off, stock_the_kit
from tests.ui.shell.test_layout import OWN_WALKS, Walk
from ui.count.count import COUNT
from ui.count.counts import COUNTS
from ui.count.difference import DIFFERENCE
from ui.staff.screens import BOARD

LONG, FAR = "一次性使用医用外科口罩（独立包装）", "休息区的储物凳里靠窗那一边"


pytestmark = pytest.mark.layout


@pytest.mark.parametrize(("size", "language", "aids"), OWN_WALKS)
def test_nothing_is_clipped_small_nameless_or_faint(
    window: Window, size: tuple[int, int], language: str, aids: str
) -> None:
    content = window.program.window.contentItem()
    window.program.window.resize(*size)
    window.hand.wait_for(lambda: (content.width(), content.height()) == size, "that size")
    window.set(Key.PANEL_INCHES, 22)
    walk = Walk(window)
    walk.language, walk.aids = language, set(aids.split())
    plasters, gauze, _bandages = stock_the_kit(window.station)
    far_off(window.station, plasters, 2, people=2)
    far_off(window.station, gauze, 19)
    stock_up(window.station, LONG, quantity=10, place=FAR)
    walk.front.take_scan(window.add(Role.STAFF))
    assert walk.front.screen is BOARD
    walk.look("board")
    walk.front.go(COUNTS)
    walk.enter_pin()
    walk.look("counts")
    count(walk, gauze)
    book(walk, plasters)
    assert walk.wrong == {}, "\n".join(f"{page}: {wrong}" for page, wrong in walk.wrong.items())


def count(walk: Walk, gauze: Stocked) -> None:
    kit, shelf = walk.window.station.count_views.places()
    walk.view(COUNTS).open(f"place:{shelf.place.number}")
    walk.view(COUNT).digit("9")
    walk.look("a long name")
    walk.view(COUNT).accept()
    walk.look("all counted", "Answer")
    walk.front.answers.dismiss()
    walk.view(COUNTS).open(f"place:{kit.place.number}")
    walk.look("a kit that somebody counts")
    walk.front.back()
    walk.view(COUNTS).open(f"again:{kit.count}:{gauze.product}")
    walk.look("one again")
    walk.front.back()


def book(walk: Walk, plasters: Stocked) -> None:
    station, front = walk.window.station, walk.front
    number = station.count_views.places()[0].count
    walk.view(COUNTS).open(f"look:{number}:{plasters.product}")
    walk.view(DIFFERENCE).pick("damaged")
    walk.look("a difference")
    walk.view(DIFFERENCE).approve()
    front.answers.dismiss()
    [entry, *_others] = station.stock_views.entries_of(plasters.product)
    station.stock.undo(by(CONSOLE), entry.request_id)
    walk.view(COUNTS).refresh()
    walk.look("counts with one booked back")
