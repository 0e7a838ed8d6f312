"""The pages of the catalogue in every size and both languages, in large type and normal."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.common.actor import CONSOLE
from kiosk.devices.drives import FolderDrives
from kiosk.settings.rules import Key
from tests.kiosk.catalogue.shelf import WORLD, shelve
from tests.support import by, enrol, sure
from tests.ui.conftest import Window
from tests.ui.shell.test_layout import OWN_WALKS, Walk
from ui.catalogue.desk import DESK
from ui.catalogue.labels import LABELS
from ui.catalogue.pieces import PIECES
from ui.catalogue.screens import CATALOGUE
from ui.catalogue.stocktake import STOCKTAKE
from ui.catalogue.title import TITLE
from ui.catalogue.title_setup import TITLE_SETUP

LONGEST = "中国古代著名文学作品选读与赏析全集（上下册合订修订本，附注释与现代汉语译文对照）"
LONGEST_EN = "The complete and unabridged history of everything that ever happened anywhere"


pytestmark = pytest.mark.layout


@pytest.mark.parametrize(("size", "language", "aids"), OWN_WALKS)
def test_nothing_is_clipped_small_or_nameless(
    window: Window, size: tuple[int, int], language: str, aids: str, tmp_path: Path
) -> None:
    content = window.program.window.contentItem()
    window.program.window.resize(*size)
    window.hand.wait_for(lambda: (content.width(), content.height()) == size, "that size")
    window.set(Key.PANEL_INCHES, 22)
    walk = Walk(window)
    walk.language, walk.aids = language, set(aids.split())
    titles = furnish(window)
    courier(walk, titles)
    walk.front.take_scan(window.grounds.manager_code)
    walk.front.go(DESK)
    walk.enter_pin()
    desk(walk, titles)
    window.station.exports.drives = FolderDrives(tmp_path)
    walk.front.go(LABELS)
    window.hand.wait_for(lambda: walk.view(LABELS)._sticks.found, "a stick")
    walk.look_twice("labels")
    stocktake(walk)
    assert walk.wrong == {}, "\n".join(f"{page}: {wrong}" for page, wrong in walk.wrong.items())


def courier(walk: Walk, titles: list[str]) -> None:
    front = walk.front
    front.take_scan(enrol(walk.window.station))
    front.go(CATALOGUE)
    walk.look_twice("what there is to borrow")
    walk.view(CATALOGUE).search("nobody wrote this")
    walk.look("nothing found")
    for title in titles:
        walk.view(TITLE).choose(title)
        front.go(TITLE)
        walk.look("a title")
        front.back()


def desk(walk: Walk, titles: list[str]) -> None:
    front = walk.front
    walk.look_twice("the desk")
    for title in titles:
        walk.view(PIECES).choose(title)
        front.go(PIECES)
        walk.look_twice("items of a title")
        front.back()
    for title in (titles[0], ""):
        walk.view(TITLE_SETUP).choose(title)
        front.go(TITLE_SETUP)
        walk.look("setting a title up")
        front.back()


def stocktake(walk: Walk) -> None:
    walk.front.go(STOCKTAKE)
    walk.look("which shelf")
    area = walk.view(STOCKTAKE)
    area.begin("*")
    walk.front.take_scan("A0001")
    walk.look_twice("scanning")
    walk.front.take_scan("nobody knows me")
    walk.look("an unknown label")
    area.end()
    walk.look("what is missing")


def furnish(window: Window) -> list[str]:
    """Titles with long names, one without any item, and items in every state."""
    station = window.station
    catalogue = station.catalogue
    first = shelve(station, LONGEST, shelf="二楼休息区靠窗第三个书架最上层")
    catalogue.change_title(
        sure(CONSOLE),
        first.title,
        LONGEST,
        "中国社会科学院文学研究所古代文学研究室",
        "人民文学出版社",
        "1998",
        call_number="I206.2/123 v.1-2",
    )
    for status in ("lost", "withdrawn", "not_for_loan"):
        catalogue.mark_item(by(CONSOLE), shelve(station, LONGEST).number, status)
    second = catalogue.put_title(by(CONSOLE), LONGEST_EN, "Somebody; Somebody Else").title
    third = shelve(station, WORLD, barcode="A0001")
    return [first.title, second, third.title]
