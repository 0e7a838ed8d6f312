"""Who may correct and forget whom: see ``tests/kiosk/scene.py``."""

from __future__ import annotations

from tests.kiosk.scene import Scene

TABLE = """
#                   on    courier     volunteer   staff       manager     station     console
courier.correct_own own   yes         not_allowed not_allowed not_allowed -           -
courier.correct_own other not_allowed not_allowed not_allowed not_allowed not_allowed not_allowed
courier.withdraw    own   yes         not_allowed not_allowed not_allowed -           -
courier.withdraw    other not_allowed not_allowed not_allowed not_allowed not_allowed not_allowed
privacy.erase_own   own   yes         not_allowed not_allowed not_allowed -           -
privacy.erase_own   other not_allowed not_allowed not_allowed not_allowed not_allowed not_allowed
privacy.erase       own   not_allowed not_allowed own_record  own_record  -           -
privacy.erase       other not_allowed not_allowed yes         yes         not_allowed yes
privacy.erase_again own   not_allowed not_allowed not_allowed not_allowed -           -
privacy.erase_again other not_allowed not_allowed not_allowed not_allowed yes         not_allowed
privacy.retain      -     not_allowed not_allowed not_allowed not_allowed yes         not_allowed
"""


def correct(scene: Scene) -> object:
    visit = scene.visit()
    return scene.station.own_data.correct(scene.call, visit, "王", "京东", "")


def withdraw(scene: Scene) -> object:
    visit = scene.visit()
    return scene.station.own_data.withdraw(scene.call, visit)


def erase_own(scene: Scene) -> object:
    visit = scene.visit()
    return scene.station.own_data._erase(scene.call, visit)


def erase(scene: Scene) -> object:
    rider = scene.rider()
    return scene.station.erasure._erase(scene.call, rider.number)


def erase_again(scene: Scene) -> object:
    rider = scene.rider()
    return scene.station.erasure._erase_again(scene.call, rider.number)


def retain(scene: Scene) -> object:
    return scene.station.privacy._retain(scene.call)


ACTS = {
    "courier.correct_own": correct,
    "courier.withdraw": withdraw,
    "privacy.erase_own": erase_own,
    "privacy.erase": erase,
    "privacy.erase_again": erase_again,
    "privacy.retain": retain,
}
