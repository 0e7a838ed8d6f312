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
from dataclasses import asdict, dataclass
from pathlib import Path

from platformdirs import user_data_path

from kiosk.common import codes
from kiosk.common.actor import CONSOLE, KIOSK, Role
from kiosk.common.clock import DAY, TimeSource
from kiosk.common.errors import NotSaved, StationTrouble, Trouble
from kiosk.demo_days import DAYS, Diary, PastTime
from kiosk.demo_stock import deed_of
from kiosk.founding import Founding, found_station
from kiosk.settings.rules import Key, Value
from kiosk.station import SYSTEM_TIME, Station, open_station
from kiosk.storage import keys
from kiosk.storage.database import one_transaction, trouble_of
from kiosk.storage.passport import TRAY, has_station, read_passport

DEMO_PIN = "246813"
_SETTINGS: dict[Key, Value] = {
    Key.NAME: "建国门快递之家（演示）",
    Key.NAME_EN: "Jianguomen (demo)",
    Key.ADDRESS: "北京市东城区建国门街道演示胡同 1 号",
    Key.ADDRESS_EN: "1 Demo Hutong, Jianguomen, Dongcheng, Beijing",
    Key.DUTY_PHONE: "010-0000 0000",
    Key.AED_PLACE: "大门左边的墙上",
    Key.AED_PLACE_EN: "on the wall left of the main door",
    Key.CAMERA: False,  # whoever tries the demo on his own PC has not agreed to be looked at
}
_COURIERS = (
    ("张伟", "顺丰速运", "13800000001"),
    ("阿", "京东物流", "13800000002"),
    ("名字特别特别长用来看看屏幕上放不放得下三十个字的一位演示小哥", "中通快递", ""),
    ("𠮷田", "圆通速递", "13800000004"),
    ("ئابدۇرېھىم ئەخەت", "极兔速递", ""),
)
_YESTERDAY = ("Alexandra Montgomery", "UPS", "13800000006")
_JUST_NOW = ("何新来", "闪送", "13800000009")
"""Who signed up without anybody's help; the one of yesterday is confirmed."""
_STAFF = (("王志愿", Role.VOLUNTEER), ("李值班", Role.STAFF))


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
    except (OSError, NotSaved) as error:
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
    time = PastTime(now - DAYS * DAY)
    recovery, manager = keys.new_recovery_code(), codes.mint(codes.Prefix.BADGE)
    founding = Founding(recovery, manager, DEMO_PIN, "赵站长", _SETTINGS, demo=True)
    found_station(draft, founding, time)
    station = open_station(draft, time)
    try:
        with one_transaction():  # or each of some hundred deeds waits for the disk by itself
            samples = _samples(station, time, now, manager)
    finally:
        station.close()
    tray = Tray(samples, DEMO_PIN, recovery)
    _write_tray(draft / TRAY, tray)
    return tray


def _samples(station: Station, time: PastTime, now: int, manager: str) -> tuple[Sample, ...]:
    """Let the days pass; answer the badges of everybody who is known by now."""
    couriers, staff = tuple(_couriers(station)), tuple(_staff(station))
    odd = tuple(_odd_ones(station))
    late, newest = codes.mint(codes.Prefix.BADGE), codes.mint(codes.Prefix.BADGE)
    volunteer = station.badges.read(staff[0].code).holder
    diary = Diary(station, time, now, [sample.code for sample in couriers], volunteer)
    diary.live(lambda: _welcomed_yesterday(station, late))
    station.enrolment.enrol_self(deed_of(KIOSK), *_JUST_NOW, newest)
    return (
        *couriers,
        Sample(_YESTERDAY[0], late, "courier"),
        *staff,
        Sample("赵站长", manager, "manager"),
        *odd,
        Sample(_JUST_NOW[0], newest, "pending"),
    )


def _couriers(station: Station) -> Iterator[Sample]:
    for name, company, phone in _COURIERS:
        yield Sample(name, _enrol(station, name, company, phone)[0], "courier")


def _staff(station: Station) -> Iterator[Sample]:
    """The volunteer first; the PIN is the same for all, so it is hashed once, which takes time."""
    pin = station.pins.hash(DEMO_PIN)
    for name, role in _STAFF:
        code = codes.mint(codes.Prefix.BADGE)
        station.accounts.add(deed_of(CONSOLE), name, role, pin, code)
        yield Sample(name, code, role)


def _odd_ones(station: Station) -> Iterator[Sample]:
    """Badges that are refused, each for its own reason."""
    code, courier, _badge = _enrol(station, "孙停用", "中通快递", "")
    station.registry.suspend(deed_of(CONSOLE), courier)
    yield Sample("孙停用", code, "suspended")
    code, _courier, badge = _enrol(station, "周挂失", "顺丰速运", "")
    station.badges.revoke(deed_of(CONSOLE), badge)
    yield Sample("周挂失", code, "revoked")
    yield Sample("微信付款码", "wxp://f2f0aBcDeFgHiJkLmNoPq", "foreign")


def _welcomed_yesterday(station: Station, code: str) -> None:
    """Somebody signed up and was confirmed: the word of it waits for him in his mailbox."""
    enrolled = station.enrolment.enrol_self(deed_of(KIOSK), *_YESTERDAY, code)
    station.enrolment.confirm(deed_of(CONSOLE), enrolled.courier)


def _enrol(station: Station, name: str, company: str, phone: str) -> tuple[str, str, str]:
    code = codes.mint(codes.Prefix.BADGE)
    done = station.registry.enrol(deed_of(CONSOLE), name, company, phone, code)
    return code, done.courier, done.badge


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
