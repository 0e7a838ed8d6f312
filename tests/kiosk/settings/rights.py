"""Who may do what with settings and clock: see ``tests/kiosk/scene.py``.

A time up to 24 h off is ``near``; product rule 11.
"""

from __future__ import annotations

from kiosk.common.actor import CONSOLE
from kiosk.settings.rules import Key
from tests.kiosk.scene import Scene
from tests.support import DAY, HOUR, sure

TABLE = """
#                on    courier     volunteer     staff         manager     station     console
settings.set     -     not_allowed not_allowed   not_allowed   yes         not_allowed yes
settings.undo    -     not_allowed not_allowed   not_allowed   yes         not_allowed yes
settings.reset   -     not_allowed not_allowed   not_allowed   yes         not_allowed yes
settings.found   -     not_allowed not_allowed   not_allowed   yes         not_allowed yes
clock.confirm    near  not_allowed yes           yes           yes         not_allowed yes
clock.confirm    far   not_allowed clock_far_off clock_far_off yes         not_allowed yes
"""


def change(scene: Scene) -> object:
    return scene.station.settings.change(scene.call, Key.VOLUME, 30)


def undo(scene: Scene) -> None:
    scene.station.settings.set(sure(CONSOLE), Key.VOLUME, 30)
    scene.station.settings.undo(scene.call, Key.VOLUME)


def reset(scene: Scene) -> None:
    scene.station.settings.reset(scene.call, Key.VOLUME)


def found(scene: Scene) -> None:
    scene.station.settings.found(scene.call, {Key.VOLUME: 30})


def confirm(scene: Scene) -> object:
    off = 2 * DAY if scene.on == "far" else HOUR
    now = scene.station.clock.now().utc_ms
    return scene.station.timekeeping.confirm(scene.call, now + off)


ACTS = {
    "settings.set": change,
    "settings.undo": undo,
    "settings.reset": reset,
    "settings.found": found,
    "clock.confirm": confirm,
}
