"""Who may do what with an alarm, a kit and the AED, which are nobody's: see ``scene.py``."""

from __future__ import annotations

from tests.kiosk.firstaid.box import count, hang_aed, sealed_kit
from tests.kiosk.scene import Scene
from tests.kiosk.stock.kit import place_in
from tests.support import sure

TABLE = """
#                on    courier     volunteer   staff       manager     station     console
alarm.raise      -     yes         yes         yes         yes         yes         yes
alarm.mistake    -     yes         yes         yes         yes         yes         yes
alarm.acknowledge -    not_allowed yes         yes         yes         not_allowed yes
firstaid.guide   -     yes         yes         yes         yes         yes         yes
firstaid.take    -     yes         yes         yes         yes         yes         yes
kit.set_care     -     not_allowed not_allowed yes         yes         not_allowed yes
kit.apply_template -   not_allowed not_allowed yes         yes         not_allowed yes
kit.check        -     not_allowed yes         yes         yes         not_allowed yes
kit.seal         -     not_allowed yes         yes         yes         not_allowed yes
aed.check        -     not_allowed yes         yes         yes         not_allowed yes
aed.set_dates    -     not_allowed yes         yes         yes         not_allowed yes
"""


def call(scene: Scene) -> object:
    return scene.station.alarms.raise_alarm(scene.call)


def mistaken(scene: Scene) -> object:
    alarm = scene.station.alarms.raise_alarm(sure()).number
    return scene.station.alarms.mistaken(scene.call, alarm)


def acknowledge(scene: Scene) -> object:
    alarm = scene.station.alarms.raise_alarm(sure()).number
    return scene.station.alarms.acknowledge(scene.call, alarm)


def read(scene: Scene) -> object:
    return scene.station.aid.note_opened(scene.call, "burn")


def take(scene: Scene) -> object:
    return scene.station.aid.take(scene.call, "gauze")


def set_care(scene: Scene) -> object:
    return scene.station.kits.set_care(scene.call, place_in(scene.station), scene.account(), 7)


def apply_template(scene: Scene) -> object:
    return scene.station.kits.apply_template(scene.call, "", "workplace")


def check(scene: Scene) -> object:
    place, seal = sealed_kit(scene.station)
    return scene.station.kits.check(scene.call, place, seal)


def put_a_seal_on(scene: Scene) -> object:
    place, seal = sealed_kit(scene.station)
    count(scene.station, place)
    return scene.station.kits.seal(scene.call, place, f"{seal}A")


def check_aed(scene: Scene) -> object:
    hang_aed(scene.station)
    return scene.station.aed.check(scene.call)


def date_aed(scene: Scene) -> object:
    hang_aed(scene.station)
    return scene.station.aed.set_dates(scene.call, "2028-06-30", "")


ACTS = {
    "kit.set_care": set_care,
    "kit.apply_template": apply_template,
    "kit.check": check,
    "kit.seal": put_a_seal_on,
    "aed.check": check_aed,
    "aed.set_dates": date_aed,
    "alarm.raise": call,
    "alarm.mistake": mistaken,
    "alarm.acknowledge": acknowledge,
    "firstaid.guide": read,
    "firstaid.take": take,
}
