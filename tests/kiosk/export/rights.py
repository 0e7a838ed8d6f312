"""Who may do what with backups and exports: see ``tests/kiosk/scene.py``."""

from __future__ import annotations

from dataclasses import replace

from kiosk.common.actor import Actor, Role
from kiosk.export.job import Outcome
from kiosk.export.status import Status
from kiosk.station import Station
from tests.kiosk.scene import PIN, Scene
from tests.support import add_staff, by, pin_hash

TABLE = """
#                on    courier     volunteer   staff       manager     station     console
backup.make      -     not_allowed not_allowed not_allowed yes         yes         yes
backup.restore   -     not_allowed not_allowed not_allowed yes         yes         yes
export.begin     -     not_allowed not_allowed yes         yes         not_allowed yes
export.begin     names not_allowed not_allowed yes         yes         not_allowed second_person
export.begin     alone not_allowed not_allowed second_person second_person not_allowed second_person
export.begin     no_pin not_allowed not_allowed pin_first  pin_first   not_allowed yes
export.end       -     not_allowed not_allowed yes         yes         not_allowed yes
"""


def note(scene: Scene) -> object:
    return scene.station.backups.note(scene.call, 1, "f" * 16)


def note_restored(scene: Scene) -> object:
    return scene.station.backups.note_restored(scene.call, "a.backup")


def begin(scene: Scene) -> None:
    """With names or without, with somebody else beside him or alone, his PIN given or not."""
    exports = scene.station.exports
    names = scene.on in {"names", "alone"}
    plan = exports.plan("2026-11-01", "2026-11-30", ["people"] if names else [])
    if scene.on != "no_pin" and scene.actor.account:
        give_pin(scene.station, scene.actor)
    if scene.on == "names":
        other = add_staff(scene.station, Role.STAFF, pin_hash(scene.station, PIN))
        give_pin(scene.station, other)
        plan = replace(plan, second=other.account)
    exports.begin(scene.call, plan)


def end(scene: Scene) -> None:
    exports = scene.station.exports
    plan = exports.plan("2026-11-01", "2026-11-30")
    exports.end(scene.call, plan, Outcome(Status.CANCELLED))


def give_pin(station: Station, actor: Actor) -> None:
    tried = station.pins.begin(by(actor), actor.account)
    station.pins.finish(by(actor), actor.account, station.pins.matches(tried, PIN))


ACTS = {
    "backup.make": note,
    "backup.restore": note_restored,
    "export.begin": begin,
    "export.end": end,
}
