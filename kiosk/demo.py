"""A station to try things out with: made-up people, in a folder of its own, labelled as a demo.

The tray of sample badges lies in clear beside the database, so that it survives a restart; a demo
has no secrets. It is never written for a real station.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from platformdirs import user_data_path

from kiosk.amenities.rules import BUILT_IN, Item
from kiosk.common import codes
from kiosk.common.actor import CONSOLE, KIOSK, Actor, Call, Role
from kiosk.common.clock import DAY, HOUR, MINUTE, TimeSource
from kiosk.common.errors import Reason, StationTrouble, Trouble
from kiosk.common.ids import new_number
from kiosk.founding import Founding, found_station
from kiosk.settings.rules import Key, Value
from kiosk.station import SYSTEM_TIME, Station, open_station
from kiosk.storage import keys
from kiosk.storage.database import trouble_of
from kiosk.storage.passport import TRAY, has_station, read_passport

DEMO_PIN = "246813"
_DAYS = 10
_SETTINGS: dict[Key, Value] = {
    Key.NAME: "建国门快递之家（演示）",
    Key.NAME_EN: "Jianguomen (demo)",
    Key.ADDRESS: "北京市东城区建国门街道演示胡同 1 号",
    Key.ADDRESS_EN: "1 Demo Hutong, Jianguomen, Dongcheng, Beijing",
    Key.DUTY_PHONE: "010-0000 0000",
    Key.AED_PLACE: "大门左边的墙上",
    Key.AED_PLACE_EN: "on the wall left of the main door",
    Key.CAMERA: False,  # whoever tries the demo on his own PC has not agreed to be looked at
    Key.AID_KIT: "服务台后面的白柜子",
    Key.AID_KIT_EN: "the white cupboard behind the counter",
    Key.AID_COLD_PACK: "冰箱冷冻室上层",
    Key.AID_BLANKET: "休息区的储物凳里",
    Key.AID_SOAP: "洗手池边上",
}
_COURIERS = (
    ("张伟", "顺丰速运", "13800000001"),
    ("阿", "京东物流", "13800000002"),
    ("名字特别特别长用来看看屏幕上放不放得下三十个字的一位演示小哥", "中通快递", ""),
    ("𠮷田", "圆通速递", "13800000004"),
    ("ئابدۇرېھىم ئەخەت", "极兔速递", ""),
    ("Alexandra Montgomery", "UPS", "13800000006"),
)
_STAFF = (("王志愿", Role.VOLUNTEER), ("李值班", Role.STAFF))
_USUAL = (Item.HOT_WATER, Item.TEA, Item.MICROWAVE, Item.COLD_WATER, Item.HEAT_PACK)


@dataclass(frozen=True)
class Sample:
    """A badge to tap: what stands on it, what a scanner reads, and what it is for.

    ``kind`` is courier, pending, volunteer, staff, manager, suspended, revoked or foreign.
    """

    label: str
    code: str
    kind: str


@dataclass(frozen=True)
class Tray:
    """The sample badges of a demo station, the PIN of its staff and its recovery code."""

    samples: tuple[Sample, ...]
    pin: str
    recovery_code: str


class _PastTime:
    """A clock that is led through the last days up to now, so that past visits lie in the past."""

    def __init__(self, wall_ms: int) -> None:
        self._wall = self._start = wall_ms

    def go_to(self, wall_ms: int) -> None:
        self._wall = max(self._wall, wall_ms)

    def wall_ms(self) -> int:
        return self._wall

    def monotonic_ms(self) -> int:
        return self._wall - self._start


def demo_folder() -> Path:
    """Answer where the demo of this user lies: never where a real station would."""
    return user_data_path("courier-home-demo", appauthor=False)


def make_demo(folder: Path, source: TimeSource = SYSTEM_TIME) -> Tray:
    """Answer the tray of the demo station in ``folder``; make the station when none is there.

    Raises:
        StationTrouble: a real station or other files are there, or the disk does not take it.
    """
    if has_station(folder):
        tray = read_tray(folder)
        if tray is None:
            raise StationTrouble(Trouble.STATION_EXISTS, str(folder))
        return tray
    draft = folder.with_name(folder.name + ".making")
    try:
        shutil.rmtree(draft, ignore_errors=True)
        tray = _make(draft, source.wall_ms())
        with suppress(FileNotFoundError):
            folder.rmdir()
        draft.rename(folder)
    except OSError as error:
        raise StationTrouble(trouble_of(error), str(error)) from error
    finally:
        _forget(draft)
    return tray


def read_tray(folder: Path) -> Tray | None:
    """Answer the tray of a demo station, or None for a real one and where it cannot be read."""
    try:
        if not read_passport(folder).demo:
            return None
        values = json.loads((folder / TRAY).read_text(encoding="utf-8"))
        samples = tuple(Sample(**sample) for sample in values["samples"])
        return Tray(samples, str(values["pin"]), str(values["recovery_code"]))
    except (StationTrouble, OSError, ValueError, KeyError, TypeError):
        return None


def _make(draft: Path, now: int) -> Tray:
    time = _PastTime(now - _DAYS * DAY)
    recovery, manager = keys.new_recovery_code(), codes.mint(codes.Prefix.BADGE)
    founding = Founding(recovery, manager, DEMO_PIN, "赵站长", _SETTINGS, demo=True)
    found_station(draft, founding, time)
    station = open_station(draft, time)
    try:
        samples = (*_people(station), Sample("赵站长", manager, "manager"), *_odd_ones(station))
        _live(station, time, now, samples)
        samples = (*samples, _newcomer(station))
    finally:
        station.close()
    tray = Tray(samples, DEMO_PIN, recovery)
    _write_tray(draft / TRAY, tray)
    return tray


def _people(station: Station) -> Iterator[Sample]:
    for name, company, phone in _COURIERS:
        yield Sample(name, _enrol(station, name, company, phone)[0], "courier")
    for name, role in _STAFF:
        code = codes.mint(codes.Prefix.BADGE)
        station.accounts.add(_call(CONSOLE), name, role, station.pins.hash(DEMO_PIN), code)
        yield Sample(name, code, role)


def _odd_ones(station: Station) -> Iterator[Sample]:
    """Badges that are refused, each for its own reason."""
    code, courier, _badge = _enrol(station, "孙停用", "中通快递", "")
    station.registry.suspend(_call(CONSOLE), courier)
    yield Sample("孙停用", code, "suspended")
    code, _courier, badge = _enrol(station, "周挂失", "顺丰速运", "")
    station.badges.revoke(_call(CONSOLE), badge)
    yield Sample("周挂失", code, "revoked")
    yield Sample("微信付款码", "wxp://f2f0aBcDeFgHiJkLmNoPq", "foreign")


def _newcomer(station: Station) -> Sample:
    """Somebody who signed himself up just now: staff are to confirm him."""
    code = codes.mint(codes.Prefix.BADGE)
    station.enrolment.enrol_self(_call(KIOSK), "何新来", "闪送", "13800000009", code)
    return Sample("何新来", code, "pending")


def _enrol(station: Station, name: str, company: str, phone: str) -> tuple[str, str, str]:
    code = codes.mint(codes.Prefix.BADGE)
    done = station.registry.enrol(_call(CONSOLE), name, company, phone, code)
    return code, done.courier, done.badge


def _live(station: Station, time: _PastTime, now: int, samples: tuple[Sample, ...]) -> None:
    """Let the last days pass: two to four couriers a day, and two who are inside now."""
    couriers = [sample for sample in samples if sample.kind == "courier"]
    today = station.clock.local(now).replace(hour=0, minute=0, second=0, microsecond=0)
    for day in range(_DAYS - 1, 0, -1):
        start = int(today.timestamp() * 1000) - day * DAY
        for turn in range(2 + day % 3):
            time.go_to(start + (9 + 3 * turn) * HOUR + day * 7 * MINUTE)
            _visit(station, couriers[(day + turn) % len(couriers)], day + turn)
    for turn, courier in enumerate(couriers[:2]):
        arrival = now - (25 - 10 * turn) * MINUTE
        closed_since = station.settings.next_closing(arrival) <= now
        time.go_to(now if closed_since else arrival)
        _visit(station, courier, turn, leaves=False)
    time.go_to(now)
    _ask_for_something(station, samples)


def _ask_for_something(station: Station, samples: tuple[Sample, ...]) -> None:
    """A volunteer is on duty, and the courier who came last waits for what the season has."""
    kinds = {sample.kind: sample.code for sample in reversed(samples)}
    packs = replace(BUILT_IN[Item.HEAT_PACK], counted=True)
    station.menu.change(_call(CONSOLE), packs)
    station.amenity_stock.deliver(_call(CONSOLE), packs.item, 48)
    volunteer = station.badges.read(kinds["volunteer"]).holder
    station.staff.start_duty(_call(CONSOLE), volunteer)
    visit = station.visits.open_visit_of(station.badges.read(samples[1].code).holder)
    for item in station.menu.in_season():
        terms = station.menu.of(item)
        if terms and terms.attended and not station.menu.obstacle(terms, visit):
            station.requests.request(_call(Actor.visit(visit)), visit, item)
            break


def _visit(station: Station, courier: Sample, turn: int, leaves: bool = True) -> None:
    visit = station.checkin.scan(_call(KIOSK), courier.code).visit
    actor = Actor.visit(visit)
    for item in _USUAL[turn % 3 : turn % 3 + 1 + turn % 2]:
        station.amenities.serve(_call(actor), visit, item)
    if leaves:
        station.checkin.leave(_call(actor), visit)


def _call(actor: Actor) -> Call:
    return Call(actor, new_number(), confirmed=frozenset(Reason))


def _write_tray(path: Path, tray: Tray) -> None:
    text = json.dumps(asdict(tray), ensure_ascii=False, indent=2) + "\n"
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _forget(draft: Path) -> None:
    """Throw away a demo that was not finished, with its key."""
    with suppress(StationTrouble):
        keys.key_path(read_passport(draft).id).unlink(missing_ok=True)
    shutil.rmtree(draft, ignore_errors=True)
