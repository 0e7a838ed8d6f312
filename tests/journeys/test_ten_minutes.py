"""A volunteer with ten minutes: from his badge to the minutes noted, over a walk to the kit."""

from __future__ import annotations

import pytest

from kiosk.common.actor import CONSOLE, Role
from kiosk.journal.models import Entry
from kiosk.volunteering.models import VolunteerMinutes
from tests.journeys.conftest import Lounge
from tests.kiosk.stock.kit import stock_up
from tests.support import DAY, MINUTE, by
from tests.ui.conftest import Window

ATTRACT = "您好，请出示二维码"


@pytest.fixture
def window(lounge: Lounge) -> Window:
    """The lounge, whose kit holds something expired and lacks something else."""
    window = Window(lounge.program, lounge.hand, lounge.time, lounge.grounds)
    stock_up(window.station, "创可贴", expiry="2026-11-23", quantity=3)
    stock_up(window.station, "纱布", quantity=2, minimum=5)
    window.wait(DAY / 1000)
    window.station.aed.check(by(CONSOLE))
    return window


def tap(window: Window, name: str) -> None:
    """Tap when the last tap is a while ago."""
    window.time.pass_ms(1000)
    window.tap(name)


def test_from_the_badge_to_the_minutes_over_a_walk_to_the_kit(window: Window) -> None:
    badge = window.add(Role.VOLUNTEER, "王志愿")
    window.see(ATTRACT)
    assert not window.sees("药箱")
    window.scan(badge)
    tap(window, "药箱过期 1 项，待补 1 项 · 药箱该检查了")
    window.enter_pin()
    window.see("创可贴：拿出 3 片")
    window.see("药箱 · 2026-11-23 过期了 · 约 1 分钟")
    window.see("纱布：补 3 片")
    tap(window, "10 分钟：3 件")
    window.see("10 分钟：做好 0/3")
    at_the_kit(window)
    window.scan(badge)
    tap(window, "我有 10 分钟")
    window.enter_pin()
    for done in ("做好 0/3", "做好 1/3", "做好 2/3"):
        window.see(done)
        tap(window, "做好了")
    window.see("做好 3/3")
    tap(window, "做完了，记时间")
    window.see("记了 4 分钟，谢谢您")
    window.see("您一共帮忙 4 分钟")
    window.see("先做最要紧的")
    assert not window.sees("创可贴"), "the books say it is gone"
    tap(window, "完成")
    window.see(ATTRACT)
    given = VolunteerMinutes.select(VolunteerMinutes.minutes, VolunteerMinutes.tasks)
    assert list(given.tuples()) == [(4, "expired short kit_check")]
    verbs = Entry.select(Entry.verb).where(Entry.verb.startswith("volunteering"))
    moves = [verb.partition(".")[2] for (verb,) in verbs.order_by(Entry.seq).tuples()]
    assert moves == ["start", "tick", "tick", "tick", "finish"]


def at_the_kit(window: Window) -> None:
    """Nobody touches the screen, so the session ends; meanwhile what expired is thrown away."""
    window.wait(4 * MINUTE / 1000)
    window.wait(1)
    window.see(ATTRACT)
    assert not window.sees("创可贴")
    (lot,) = window.station.stock_views.lots_of(window.station.products.all()[0].number)
    window.station.stock.dispose(by(CONSOLE), lot.number, 3, "disposed_expired")
