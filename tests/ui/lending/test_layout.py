"""The pages of lending in every size and both languages, in large type and normal."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.settings.rules import Key
from tests.kiosk.lending.library import PLAIN, Library
from tests.support import DAY, of, sure
from tests.ui.charging.test_layout import enter_pin
from tests.ui.conftest import Window
from tests.ui.shell.test_layout import OWN_WALKS, Walk
from ui.lending.desk import LOANS
from ui.lending.screens import LENDING

pytestmark = pytest.mark.layout
LONG = "钢铁是怎样炼成的（教育部新编初中语文教材指定阅读书系·精装珍藏版）"


@pytest.mark.parametrize(("size", "language", "aids"), OWN_WALKS)
def test_nothing_is_clipped_small_or_nameless(
    window: Window, library: Library, size: tuple[int, int], language: str, aids: str
) -> None:
    content = window.program.window.contentItem()
    window.program.window.resize(*size)
    window.hand.wait_for(lambda: (content.width(), content.height()) == size, "that size")
    window.set(Key.PANEL_INCHES, 22)
    walk = Walk(window)
    walk.language, walk.aids = language, set(aids.split())
    books = [library.put(LONG)[0], *library.put("平凡的世界", 3), library.put("活着")[0]]
    a_courier(walk, library, books)
    the_return_bin(walk, library, books)
    staff(walk, library, books)
    assert walk.wrong == {}, "\n".join(f"{page}: {wrong}" for page, wrong in walk.wrong.items())


def a_courier(walk: Walk, library: Library, books: list[str]) -> None:
    """All that one scan box may say, in the order it happens to somebody."""
    window, front = walk.window, walk.front
    code = library.badges["我"] = window.enrol()
    front.take_scan(code)
    walk.look("tiles")
    front.go(LENDING)
    walk.look("nothing borrowed")
    library.borrow("甲", books[1])
    for scan, words in (
        (books[0], "borrowed, the longest title"),
        (books[0], "a choice"),
        (books[1], "on somebody's name"),
        (books[2], "borrowed"),
        (books[3], "three cards"),
        (books[4], "too many"),
    ):
        front.take_scan(scan)
        walk.look(words)
    front.finish()
    he_is_late(walk, library, books[0])


def he_is_late(walk: Walk, library: Library, book: str) -> None:
    """Somebody waits for what he has, and he brings it late."""
    front = walk.front
    walk.window.time.pass_ms(12 * DAY)
    front.tick()
    library.hold("乙", book)
    front.take_scan(library.badges["我"])
    walk.look("tiles, overdue")
    front.go(LENDING)
    walk.look("overdue")
    front.take_scan(book)
    walk.look("back, late, and somebody waits")
    front.finish()


def the_return_bin(walk: Walk, library: Library, books: list[str]) -> None:
    """One table of what came back: late, waited for, never lent, unknown."""
    front = walk.front
    for scan in (books[1], books[2], books[4], "SF1234567890123"):
        front.take_scan(scan)
    walk.look("the return bin")
    front.finish()


def staff(walk: Walk, library: Library, books: list[str]) -> None:
    """A claim, the hold shelf, what is late, who does not borrow."""
    window, front = walk.window, walk.front
    visit = library.come("我")
    loan: Any = library.loans("我")[0]
    window.station.lending.claim_returned(sure(of(visit).by), visit, loan.loan)
    library.days(PLAIN.hold_days + 1)
    library.borrow("丙", books[1])
    front.take_scan(window.grounds.manager_code)
    front.go(LOANS)
    enter_pin(walk)
    walk.look("loans and holds")
