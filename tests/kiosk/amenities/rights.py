"""Who may do what with the amenities: see ``tests/kiosk/scene.py``.

A request is its courier's own: ``own`` here is what was asked for in one's own visit.
"""

from __future__ import annotations

from collections.abc import Callable

from kiosk.amenities.rules import Item, Terms
from tests.kiosk.amenities.house import SOUP, ask, helper
from tests.kiosk.scene import Scene
from tests.support import by

TABLE = """
#                  on    courier     volunteer   staff       manager     station     console
amenity.serve      own   yes         own_record  own_record  own_record  -           -
amenity.serve      other not_allowed yes         yes         yes         not_allowed yes
amenity.request    own   yes         own_record  own_record  own_record  -           -
amenity.request    other not_allowed yes         yes         yes         not_allowed yes
amenity.cancel     own   yes         own_record  own_record  own_record  -           -
amenity.cancel     other not_allowed yes         yes         yes         not_allowed yes
amenity.accept     own   not_allowed own_record  own_record  own_record  -           -
amenity.accept     other not_allowed yes         yes         yes         not_allowed yes
amenity.ready      own   not_allowed own_record  own_record  own_record  -           -
amenity.ready      other not_allowed yes         yes         yes         not_allowed yes
amenity.hand_over  own   not_allowed own_record  own_record  own_record  -           -
amenity.hand_over  other not_allowed yes         yes         yes         not_allowed yes
amenity.fail       own   not_allowed own_record  own_record  own_record  -           -
amenity.fail       other not_allowed yes         yes         yes         not_allowed yes
amenity.set        -     not_allowed not_allowed not_allowed yes         not_allowed yes
"""
STEPS = ("accept", "ready", "hand_over")


def serve(scene: Scene) -> object:
    visit = scene.visit()
    return scene.station.amenities.serve(scene.call, visit, "tea")


def request(scene: Scene) -> object:
    helper(scene.station)
    visit = scene.visit()
    return scene.station.requests.request(scene.call, visit, SOUP)


def cancel(scene: Scene) -> object:
    helper(scene.station)
    visit = scene.visit()
    asked = ask(scene.station, visit)
    return scene.station.requests.cancel(scene.call, visit, asked)


def step(verb: str, before: tuple[str, ...]) -> Callable[[Scene], object]:
    """Somebody else of the staff has taken it as far as this step."""

    def act(scene: Scene) -> object:
        other, requests = helper(scene.station), scene.station.requests
        asked = ask(scene.station, scene.visit())
        for done in before:
            getattr(requests, done)(by(other), asked)
        return getattr(requests, verb)(scene.call, asked)

    return act


def change(scene: Scene) -> object:
    return scene.station.menu.change(scene.call, Terms(Item.TEA, per_day=3))


ACTS = {
    "amenity.serve": serve,
    "amenity.request": request,
    "amenity.cancel": cancel,
    **{f"amenity.{verb}": step(verb, STEPS[:done]) for done, verb in enumerate(STEPS)},
    "amenity.fail": step("fail", ()),
    "amenity.set": change,
}
