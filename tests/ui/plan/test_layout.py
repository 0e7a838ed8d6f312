"""The plan and the forecast in every size and both languages, in large type and normal."""

from __future__ import annotations

import pytest

from kiosk.common.actor import CONSOLE
from kiosk.common.chores import Chore, ChoreKind
from kiosk.settings.rules import Key
from tests.kiosk.stock.kit import product_in, stock_up
from tests.support import DAY, by
from tests.ui.conftest import Window
from tests.ui.shell.test_layout import OWN_WALKS, Walk
from ui.plan.forecast import FORECAST
from ui.plan.plan import PLAN

LONG = "一次性使用无菌医用弹性绷带（加长加宽型）"


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
    furnish(window)
    front = walk.front
    front.take_scan(window.grounds.manager_code)
    walk.look_twice("board")
    front.go(PLAN)
    walk.enter_pin()
    walk.look_twice("what wants a hand")
    area = walk.view(PLAN)
    area.start(20)
    walk.look_twice("a plan")
    area.tick(0, True)
    walk.look_twice("a plan with something done")
    area.finish()
    walk.look("the minutes", "DoneOverlay")
    front.answers.dismiss()
    front.go(FORECAST)
    walk.look_twice("the forecast")
    assert walk.wrong == {}, "\n".join(f"{page}: {wrong}" for page, wrong in walk.wrong.items())


def furnish(window: Window) -> None:
    """Something of every kind to do, and a product of every outlook."""
    station = window.station
    stock_up(station, LONG, quantity=40, expiry="2026-12-24", minimum=99)
    gauze = stock_up(station, "纱布", quantity=99, expiry="2027-01-31")
    station.stock.take(by(CONSOLE), gauze.product, 35)
    window.time.pass_ms(32 * DAY)
    station.run_due()
    runs_out = stock_up(station, "创可贴", quantity=20, expiry="")
    station.stock.take(by(CONSOLE), runs_out.product, 19)
    product_in(station, "手套")
    kit = station.products.kit().number
    checks = [Chore(ChoreKind.AED_CHECK, "aed", 2, day="2026-12-20")]
    checks += [
        Chore(kind, kind, 5, kit, day="2026-12-20")
        for kind in (ChoreKind.KIT_CHECK, ChoreKind.COUNT)
    ]
    station.volunteering.sources.append(lambda: checks)
