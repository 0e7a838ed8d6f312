"""Who may plan his minutes: see ``tests/kiosk/scene.py``. Only whoever has an account has hours."""

from __future__ import annotations

from tests.kiosk.scene import Scene
from tests.kiosk.stock.kit import stock_up
from tests.support import by

TABLE = """
#                   on    courier     volunteer   staff       manager     station     console
volunteering.start  -     not_allowed yes         yes         yes         not_allowed not_allowed
volunteering.tick   own   -           yes         yes         yes         -           -
volunteering.tick   other not_allowed not_allowed not_allowed not_allowed not_allowed not_allowed
volunteering.finish own   -           yes         yes         yes         -           -
volunteering.finish other not_allowed not_allowed not_allowed not_allowed not_allowed not_allowed
"""


def start(scene: Scene) -> object:
    stock_up(scene.station, "三角巾", quantity=1, minimum=99)
    return scene.station.volunteering.start(scene.call, 5)


def planned(scene: Scene) -> str:
    stock_up(scene.station, "三角巾", quantity=1, minimum=99)
    return scene.station.volunteering.start(by(scene.owner), 5).plan


def tick(scene: Scene) -> object:
    return scene.station.volunteering.tick(scene.call, planned(scene), 0)


def finish(scene: Scene) -> object:
    return scene.station.volunteering.finish(scene.call, planned(scene))


ACTS = {
    "volunteering.start": start,
    "volunteering.tick": tick,
    "volunteering.finish": finish,
}
