"""Who may note until when somebody is insured: see ``tests/kiosk/scene.py``."""

from __future__ import annotations

from tests.kiosk.scene import Scene

TABLE = """
#                on    courier     volunteer   staff       manager     station     console
courier.insure   own   not_allowed not_allowed own_record  own_record  -           -
courier.insure   other not_allowed not_allowed yes         yes         not_allowed yes
"""


def insure(scene: Scene) -> object:
    rider = scene.rider()
    return scene.station.insurance.note(scene.call, rider.number, "2027-06-30")


ACTS = {"courier.insure": insure}
