"""Who may do what with a visit: see ``tests/kiosk/scene.py``."""

from __future__ import annotations

from tests.kiosk.scene import Scene

TABLE = """
#                on    courier     volunteer   staff       manager     station     console
checkin.scan     own   yes         yes         yes         yes         -           -
checkin.scan     other yes         yes         yes         yes         yes         yes
checkin.leave    own   yes         own_record  own_record  own_record  -           -
checkin.leave    other not_allowed yes         yes         yes         not_allowed yes
checkin.not_me   own   yes         not_allowed not_allowed not_allowed -           -
checkin.not_me   other not_allowed not_allowed not_allowed not_allowed not_allowed not_allowed
checkin.vouch    own   not_allowed not_allowed own_record  own_record  -           -
checkin.vouch    other not_allowed not_allowed yes         yes         not_allowed yes
checkin.annul    own   not_allowed not_allowed own_record  own_record  -           -
checkin.annul    other not_allowed not_allowed yes         yes         not_allowed yes
"""


def scan(scene: Scene) -> object:
    rider = scene.rider()
    return scene.station.checkin.scan(scene.call, rider.code)


def leave(scene: Scene) -> object:
    visit = scene.visit()
    return scene.station.checkin.leave(scene.call, visit)


def not_me(scene: Scene) -> object:
    visit = scene.visit()
    return scene.station.checkin.not_me(scene.call, visit, "")


def vouch(scene: Scene) -> object:
    rider = scene.rider()
    return scene.station.checkin.vouch(scene.call, rider.number)


def annul(scene: Scene) -> object:
    visit = scene.visit()
    return scene.station.checkin.annul(scene.call, visit)


ACTS = {
    "checkin.scan": scan,
    "checkin.leave": leave,
    "checkin.not_me": not_me,
    "checkin.vouch": vouch,
    "checkin.annul": annul,
}
