"""Every command of points once."""

from __future__ import annotations

from kiosk.points.rules import EarnEvent, Rule
from tests.kiosk.cast import Cast
from tests.support import by


def live(cast: Cast) -> None:
    rule = Rule(EarnEvent.CHECKIN, 2, day_cap=20, from_day="2026-11-01")
    cast.station.earn_rules.change(by(cast.manager), rule)
