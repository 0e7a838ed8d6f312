"""Make the station file of this release that every later one must open.

    python -m tests.data.make_station

Run it once per release; the folder is named after it and never made anew. The key lies beside the
data only here: nothing in this station is real.
"""

from __future__ import annotations

import json
import shutil
import tempfile
import tomllib
from pathlib import Path

import pytest

from kiosk.common.actor import CONSOLE, KIOSK, Actor, Call, Role
from kiosk.common.codes import Prefix, mint
from kiosk.common.errors import Reason, Refused
from kiosk.common.ids import new_number
from kiosk.settings.rules import Key
from kiosk.station import Station
from kiosk.storage import keys
from kiosk.storage.passport import read_passport
from tests.kiosk.cast import Cast
from tests.support import DAY, HOUR, MINUTE, FakeTime, Grounds, add_staff, by, enrol, of, sure

HERE = Path(__file__).parent
KNOWN = "known.json"
"""Secrets and figures that the test of a later release asks for."""


def main() -> None:
    """Live a few days in a new station and keep what it left."""
    project = tomllib.loads((HERE.parent.parent / "pyproject.toml").read_text("utf-8"))["project"]
    target = HERE / f"station-{project['version']}"
    if target.exists():
        message = f"{target} is there: a release is never made anew"
        raise SystemExit(message)
    with tempfile.TemporaryDirectory() as place, pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", f"{place}/config")
        grounds = Grounds(Path(place) / "station", FakeTime())
        grounds.found(
            {Key.NAME: "快递之家样本", Key.KEEP_VISITS_DAYS: 30, Key.KEEP_REQUESTS_DAYS: 30}
        )
        station = grounds.open()
        codes = live(station, grounds.time)
        known = figures(station) | codes | {"recovery_code": grounds.recovery_code}
        known |= {"manager_code": grounds.manager_code, "utc_ms": grounds.time.wall}
        station.close()
        target.mkdir()
        for name in ("station.db", "station.json"):
            shutil.copyfile(grounds.folder / name, target / name)
        shutil.copyfile(keys.key_path(read_passport(grounds.folder).id), target / "station.key")
    text = json.dumps(known, ensure_ascii=False, indent=2, sort_keys=True)
    (target / KNOWN).write_text(text + "\n", encoding="utf-8")


def live(station: Station, time: FakeTime) -> dict[str, object]:
    """Leave rows of every kind: rolled-up days, reversals, refusals, and all that areas do."""
    Cast(station, time).live()
    staff = add_staff(station, Role.STAFF, station.pins.hash("402913"))
    welcome = enrol(station, "欧阳𠮷", "顺丰", "13912345678")
    others = [enrol(station, name, "京东") for name in ("张三丰", "ئابدۇللا", "John Smith")]
    for code in (welcome, *others):
        visit = station.checkin.scan(by(), code).visit
        station.amenities.serve(of(visit), visit, "tea")
        station.checkin.leave(of(visit), visit)
        time.pass_ms(MINUTE)
    time.pass_ms(40 * DAY)  # past the retention set above: these days are rolled up now
    station.timekeeping.rely_on(by(CONSOLE), station.clock.now().utc_ms)
    station.run_due()
    station.staff.start_duty(by(staff), staff.name.removeprefix("staff:"))
    leave_traces(station, time, staff, others)
    visit = station.checkin.scan(by(), welcome).visit
    station.amenities.serve(of(visit), visit, "tea")
    return {"welcome": welcome, "revoked": others[2]}


def leave_traces(station: Station, time: FakeTime, staff: Actor, others: list[str]) -> None:
    annulled = station.checkin.scan(by(), others[0]).visit
    station.checkin.annul(sure(staff), annulled)
    station.checkin.scan(by(), others[1])
    time.pass_ms(2 * HOUR)
    station.run_due()
    station.badges.revoke(sure(CONSOLE), station.checkin.badge_of(others[2]).number)
    for text in (others[2], mint(Prefix.BADGE), "6901234567892"):
        try:
            station.checkin.scan(by(), text)
        except Refused:
            continue
    yes = frozenset({Reason.CALL_FOR_HELP, Reason.NOBODY_ON_DUTY, Reason.PRESSED_BY_MISTAKE})
    raised = station.alarms.raise_alarm(Call(KIOSK, new_number(), yes))
    station.alarms.mistaken(Call(KIOSK, new_number(), yes), raised.number)
    station.settings.set(by(CONSOLE), Key.VOLUME, 35)


def figures(station: Station) -> dict[str, object]:
    """What the station answers about all it has seen."""
    ever = ("2000-01-01", "2100-01-01")
    return {
        "checkins": station.visits.total(*ever),
        "tea": station.amenities.visits("tea", *ever),
        "inside": [row.name for row in station.visits.inside()],
        "maybe_inside": [row.name for row in station.visits.maybe_inside()],
        "couriers": [row.name for row in station.registry.couriers()],
        "balances": [station.points.balance(row.id) for row in station.registry.couriers()],
        "alarms": [row.mistaken for row in station.alarms.open_alarms()],
        "on_duty": len(station.staff.on_duty()),
        "name": station.settings.text(Key.NAME),
        "volume": station.settings.number(Key.VOLUME),
    }


if __name__ == "__main__":
    main()
