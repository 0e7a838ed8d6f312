"""Who may be the second person: see ``tests/kiosk/scene.py``."""

from __future__ import annotations

from tests.kiosk.merits.people import propose
from tests.kiosk.merits.rights import prove
from tests.kiosk.scene import Scene

TABLE = """
#                on     courier     volunteer   staff        manager      station     console
proposal.approve own    not_allowed not_allowed own_record   own_record   -           -
proposal.approve other  not_allowed not_allowed yes          yes          not_allowed second_person
proposal.approve his    -           -           own_proposal own_proposal -           -
proposal.approve no_pin not_allowed not_allowed pin_first    pin_first    not_allowed second_person
proposal.reject  own    not_allowed not_allowed own_record   own_record   -           -
proposal.reject  other  not_allowed not_allowed yes          yes          not_allowed second_person
"""


def approve(scene: Scene) -> object:
    number = proposed(scene)
    if scene.on != "no_pin":
        prove(scene)
    return scene.station.proposals.approve(scene.call, number)


def reject(scene: Scene) -> object:
    number = proposed(scene)
    return scene.station.proposals.reject(scene.call, number)


def proposed(scene: Scene) -> str:
    rider = scene.rider()
    return propose(scene.station, rider.number, scene.actor if scene.on == "his" else None).proposal


ACTS = {"proposal.approve": approve, "proposal.reject": reject}
