"""Who may do what with an alarm, which is nobody's: see ``tests/kiosk/scene.py``."""

from __future__ import annotations

from tests.kiosk.scene import Scene
from tests.support import sure

TABLE = """
#                on    courier     volunteer   staff       manager     station     console
alarm.raise      -     yes         yes         yes         yes         yes         yes
alarm.mistake    -     yes         yes         yes         yes         yes         yes
alarm.acknowledge -    not_allowed yes         yes         yes         not_allowed yes
firstaid.guide   -     yes         yes         yes         yes         yes         yes
firstaid.take    -     yes         yes         yes         yes         yes         yes
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


ACTS = {
    "alarm.raise": call,
    "alarm.mistake": mistaken,
    "alarm.acknowledge": acknowledge,
    "firstaid.guide": read,
    "firstaid.take": take,
}
