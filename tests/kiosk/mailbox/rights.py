"""Who may read whose notices: see ``tests/kiosk/scene.py``."""

from __future__ import annotations

from kiosk.mailbox.rules import Kind
from tests.kiosk.scene import Scene
from tests.support import DAY

TABLE = """
#                on    courier     volunteer   staff       manager     station     console
mailbox.read     own   yes         not_allowed not_allowed not_allowed -           -
mailbox.read     other not_allowed not_allowed not_allowed not_allowed not_allowed not_allowed
"""


def read(scene: Scene) -> object:
    station, visit = scene.station, scene.visit()
    courier, expires = station.visits.courier_of(visit), station.clock.now().utc_ms + DAY
    assert courier
    station.mailbox.post(courier, Kind.REQUEST_READY, "f" * 32, {"item": "tea"}, expires)
    return station.mail.read(scene.call, visit, station.mail.waiting(visit)[0].number)


ACTS = {"mailbox.read": read}
