"""Who may do what at the places to charge: see ``tests/kiosk/scene.py``.

A claim is its courier's own; a place is nobody's, but who gets it from staff is somebody.
"""

from __future__ import annotations

from kiosk.charging.rules import Blocked, Kind
from kiosk.common.actor import CONSOLE, STATION, Call
from kiosk.settings.rules import Key
from tests.kiosk.scene import Scene
from tests.support import by, enrol, of, sure

TABLE = """
#                     on    courier     volunteer   staff       manager     station     console
charging.take         own   yes         own_record  own_record  own_record  -           -
charging.take         other not_allowed yes         yes         yes         not_allowed yes
charging.reserve      own   yes         own_record  own_record  own_record  -           -
charging.reserve      other not_allowed yes         yes         yes         not_allowed yes
charging.begin        own   yes         own_record  own_record  own_record  -           -
charging.begin        other not_allowed yes         yes         yes         not_allowed yes
charging.extend       own   yes         own_record  own_record  own_record  -           -
charging.extend       other not_allowed yes         yes         yes         not_allowed yes
charging.fetch        own   yes         own_record  own_record  own_record  -           -
charging.fetch        other not_allowed yes         yes         yes         not_allowed yes
charging.finish       own   yes         own_record  own_record  own_record  -           -
charging.finish       other not_allowed yes         yes         yes         not_allowed yes
charging.cancel       own   yes         own_record  own_record  own_record  -           -
charging.cancel       other not_allowed yes         yes         yes         not_allowed yes
charging.hand_over    own   not_allowed not_allowed own_record  own_record  -           -
charging.hand_over    other not_allowed not_allowed yes         yes         not_allowed yes
charging.release      -     not_allowed not_allowed yes         yes         not_allowed yes
charging.block        -     not_allowed not_allowed yes         yes         not_allowed yes
charging.unblock      -     not_allowed not_allowed yes         yes         not_allowed yes
charging.retry        -     not_allowed not_allowed yes         yes         not_allowed yes
charging.add_slot     -     not_allowed not_allowed not_allowed yes         not_allowed yes
charging.change_slot  -     not_allowed not_allowed not_allowed yes         not_allowed yes
charging.retire_slot  -     not_allowed not_allowed not_allowed yes         not_allowed yes
charging.note         -     not_allowed not_allowed not_allowed not_allowed yes         not_allowed
"""


def _place(scene: Scene, locked: bool = False) -> str:
    """One locker more, with a lock that opens or without one."""
    station = scene.station
    number = len(station.places.places()) + 1
    station.settings.set(by(CONSOLE), Key.CHARGE_POLICY, "both")
    station.settings.set(by(CONSOLE), Key.LOCK_PORTS, "simulator")
    channel = number if locked else 0
    setup = station.charging_setup
    return setup.add(by(CONSOLE), str(number), Kind.PHONE_LOCKER, 1, channel).place


def _claim(scene: Scene, verb: str, locked: bool = False) -> tuple[str, str]:
    """The visit it is about, and what it has: held, or in use."""
    _place(scene, locked)
    visit = scene.visit()
    charging = scene.station.charging
    standing = getattr(charging, verb)(of(visit), visit, Kind.PHONE_LOCKER)
    _note(scene, standing.opening, "opened")
    return visit, standing.claim


def _note(scene: Scene, opening: str, status: str) -> None:
    if opening:
        scene.station.openings.note(by(STATION), opening, status)


def take(scene: Scene) -> object:
    _place(scene)
    visit = scene.visit()
    return scene.station.charging.take(scene.call, visit, Kind.PHONE_LOCKER)


def reserve(scene: Scene) -> object:
    _place(scene)
    visit = scene.visit()
    return scene.station.charging.reserve(scene.call, visit, Kind.PHONE_LOCKER)


def begin(scene: Scene) -> object:
    return scene.station.charging.begin(*_mine(scene, "reserve"))


def cancel(scene: Scene) -> object:
    return scene.station.charging.cancel(*_mine(scene, "reserve"))


def extend(scene: Scene) -> object:
    return scene.station.charging.extend(*_mine(scene, "take"))


def finish(scene: Scene) -> object:
    return scene.station.charging.finish(*_mine(scene, "take"))


def fetch(scene: Scene) -> object:
    return scene.station.charging.fetch(*_mine(scene, "take", locked=True))


def _mine(scene: Scene, verb: str, locked: bool = False) -> tuple[Call, str, str]:
    visit, claim = _claim(scene, verb, locked)
    return scene.call, visit, claim


def hand_over(scene: Scene) -> object:
    place = _place(scene)
    visit = scene.visit()
    return scene.station.charging_desk.hand_over(scene.call, place, visit)


def release(scene: Scene) -> object:
    place = _used(scene)
    return scene.station.charging_desk.release(scene.call, place)


def block(scene: Scene) -> object:
    place = _place(scene)
    return scene.station.charging_desk.block(scene.call, place, Blocked.BROKEN)


def unblock(scene: Scene) -> object:
    place = _place(scene)
    return scene.station.charging_desk.unblock(scene.call, place)


def retry(scene: Scene) -> object:
    place = _used(scene, status="silent")
    return scene.station.charging_desk.retry(scene.call, place)


def _used(scene: Scene, status: str = "opened") -> str:
    """A locker somebody has, or had as long as its lock worked."""
    _place(scene, locked=True)
    station = scene.station
    visit = station.checkin.scan(by(), enrol(station)).visit
    taken = station.charging.take(of(visit), visit, Kind.PHONE_LOCKER)
    place = next(row for row in station.places.places() if row.name == taken.place)
    _note(scene, taken.opening, status)
    station.checkin.leave(sure(of(visit).by), visit)
    return place.number


def add_slot(scene: Scene) -> object:
    return scene.station.charging_setup.add(
        scene.call, f"d{len(scene.station.places.places())}", Kind.USB_DESK, 0, 0
    )


def change_slot(scene: Scene) -> object:
    place = _place(scene)
    return scene.station.charging_setup.change(scene.call, place, place[:6], Kind.USB_DESK, 0, 0)


def retire_slot(scene: Scene) -> object:
    place = _place(scene)
    return scene.station.charging_setup.retire(scene.call, place)


def note(scene: Scene) -> object:
    _place(scene, locked=True)
    station = scene.station
    visit = station.checkin.scan(by(), enrol(station)).visit
    taken = station.charging.take(of(visit), visit, Kind.PHONE_LOCKER)
    return station.openings.note(scene.call, taken.opening, "opened")


ACTS = {
    f"charging.{act.__name__}": act
    for act in (
        take, reserve, begin, extend, fetch, finish, cancel, hand_over, release, block, unblock,
        retry, add_slot, change_slot, retire_slot, note,
    )
}  # fmt: skip
