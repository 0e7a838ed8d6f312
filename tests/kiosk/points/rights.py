"""Who says what earns points: see ``tests/kiosk/scene.py``."""

from __future__ import annotations

from kiosk.points.rules import EarnEvent, Rule
from tests.kiosk.scene import Scene

TABLE = """
#           on courier     volunteer   staff       manager station     console
points.rule -  not_allowed not_allowed not_allowed yes     not_allowed yes
"""


def change(scene: Scene) -> None:
    scene.station.earn_rules.change(scene.call, Rule(EarnEvent.CHECKIN, 3))


ACTS = {"points.rule": change}
