"""Who may give and take points by hand: see ``tests/kiosk/scene.py``."""

from __future__ import annotations

from kiosk.common.actor import Actor
from kiosk.merits.rules import Why
from tests.kiosk.export.rights import give_pin
from tests.kiosk.merits.people import Case, pending, propose
from tests.kiosk.scene import Scene
from tests.support import by

TABLE = """
#                 on     courier     volunteer   staff        manager      station     console
points.grant      own    not_allowed not_allowed own_record   own_record   -           -
points.grant      other  not_allowed not_allowed yes          yes          not_allowed yes
points.grant      much   not_allowed not_allowed yes          yes          not_allowed second_person
deduction.propose own    not_allowed not_allowed own_record   own_record   -           -
deduction.propose other  not_allowed not_allowed yes          yes          not_allowed second_person
deduction.appeal  own    yes         not_allowed not_allowed  not_allowed  -           -
deduction.appeal  other  not_allowed not_allowed not_allowed  not_allowed  not_allowed not_allowed
deduction.decide  own    not_allowed not_allowed own_record   own_record   -           -
deduction.decide  other  not_allowed not_allowed yes          yes          not_allowed second_person
deduction.decide  no_pin not_allowed not_allowed pin_first    pin_first    not_allowed second_person
"""


def grant(scene: Scene) -> object:
    points = 201 if scene.on == "much" else 200
    rider = scene.rider()
    return scene.station.grants.grant(scene.call, (rider.number,), points, Why.HELPED)


def propose_one(scene: Scene) -> object:
    rider = scene.rider()
    actor = scene.actor
    return propose(scene.station, rider.number, actor)


def appeal(scene: Scene) -> object:
    rider = scene.rider()
    case = pending(scene.station, rider.number)
    visit = scene.station.checkin.scan(by(), rider.code).visit
    return scene.station.deductions.appeal(scene.call, visit, case.number)


def decide(scene: Scene) -> object:
    case = appealed(scene)
    if scene.on != "no_pin":
        prove(scene)
    return scene.station.deductions.decide(scene.call, case.number, True)


def appealed(scene: Scene) -> Case:
    rider = scene.rider()
    case = pending(scene.station, rider.number)
    visit = scene.station.checkin.scan(by(), rider.code).visit
    scene.station.deductions.appeal(by(Actor.visit(visit)), visit, case.number)
    return case


def prove(scene: Scene) -> None:
    """Whoever has an account has just given its PIN."""
    if scene.actor.account:
        give_pin(scene.station, scene.actor)


ACTS = {
    "points.grant": grant,
    "deduction.propose": propose_one,
    "deduction.appeal": appeal,
    "deduction.decide": decide,
}
