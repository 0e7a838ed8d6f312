"""The pages of points in every size and both languages, in large type and normal."""

from __future__ import annotations

import pytest

from kiosk.common.actor import CONSOLE, Actor
from kiosk.merits.rules import LONGEST_NOTE, Clause, Evidence, Why
from kiosk.points.rules import EarnEvent, Wallet
from kiosk.settings.rules import Key
from kiosk.storage.database import one_transaction
from tests.kiosk.merits.people import colleague
from tests.support import by, enrol
from tests.ui.conftest import Window
from tests.ui.shell.test_layout import OWN_WALKS, Walk
from ui.points.award import AWARD
from ui.points.earning import RULE, RULES
from ui.points.matters import MATTERS
from ui.points.screens import MY_POINTS

pytestmark = pytest.mark.layout
NAME = "买买提·艾合买提·吐尔逊"
NOTE = "他把电动车停在消防通道上半个小时" * 8


@pytest.mark.parametrize(("size", "language", "aids"), OWN_WALKS)
def test_nothing_is_clipped_small_or_nameless(
    window: Window, size: tuple[int, int], language: str, aids: str
) -> None:
    window.program.window.resize(*size)
    window.set(Key.PANEL_INCHES, 22)
    walk = Walk(window)
    walk.language, walk.aids = language, set(aids.split())
    front = walk.front
    code = enrol(window.station, NAME)
    walk_courier(window, walk, code)
    window.scan(window.grounds.manager_code)
    front.go(MATTERS)
    walk.enter_pin()
    walk.look("what is to be decided")
    courier = window.station.badges.read(code).holder
    walk.view(AWARD).choose(courier)
    front.go(AWARD)
    walk.look("giving")
    walk.view(AWARD).pick("mode", "take")
    walk.look("taking")
    walk.view(AWARD).goOn()
    walk.look("the case")
    for group, key in (("clause", Clause.TOOK_FOR_OTHERS), ("evidence", Evidence.IN_BOOKS)):
        walk.view(AWARD).pick(group, key)
    walk.view(AWARD).goOn()
    walk.look("a second person")
    front.back()
    front.go(RULES)
    walk.look("what earns points")
    walk.view(RULE).choose(EarnEvent.VOLUNTEER_MINUTES)
    front.go(RULE)
    walk.look("one of these")
    assert walk.wrong == {}, "\n".join(f"{page}: {wrong}" for page, wrong in walk.wrong.items())


def walk_courier(window: Window, walk: Walk, code: str) -> None:
    """One's own page with everything on it: a pending deduction and one appealed against."""
    station, courier = window.station, window.station.badges.read(code).holder
    station.grants.grant(by(CONSOLE), (courier,), 200, Why.MADE_GOOD)
    row = station.registry.by_number(courier)
    assert row
    with one_transaction():
        station.points.earn(row.id, EarnEvent.REPORT_VERIFIED, "r1", pending=True)
    assert len(NOTE) > LONGEST_NOTE
    numbers = [deduction(window, courier, wallet) for wallet in (Wallet.POINTS, Wallet.CONDUCT)]
    window.scan(code)
    window.see("买买提")
    visit = walk.front.session.visit
    station.deductions.appeal(by(Actor.visit(visit)), visit, numbers[0])
    walk.look("the tiles")
    walk.front.go(MY_POINTS)
    walk.look("my points")


def deduction(window: Window, courier: str, wallet: Wallet) -> str:
    station = window.station
    done = station.deductions.propose(
        by(colleague(station)),
        courier,
        wallet,
        900,
        Clause.TOOK_FOR_OTHERS,
        Evidence.RECORDED,
        NOTE[:LONGEST_NOTE],
    )
    station.proposals.approve(by(colleague(station)), done.proposal)
    return done.deduction
