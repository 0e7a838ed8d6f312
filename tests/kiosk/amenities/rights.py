"""Who may do what with the amenities: see ``tests/kiosk/scene.py``.

A request is its courier's own: ``own`` here is what was asked for in one's own visit.
"""

from __future__ import annotations

from tests.kiosk.scene import Scene

TABLE = """
#                on    courier     volunteer   staff       manager     station     console
amenity.serve    own   yes         own_record  own_record  own_record  -           -
amenity.serve    other not_allowed yes         yes         yes         not_allowed yes
"""


def serve(scene: Scene) -> object:
    visit = scene.visit()
    return scene.station.amenities.serve(scene.call, visit, "tea")


ACTS = {"amenity.serve": serve}
