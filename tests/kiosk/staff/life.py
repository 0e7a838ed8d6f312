"""Every command of the staff once."""

from __future__ import annotations

from kiosk.common.actor import Role
from tests.kiosk.cast import NAME, PIN, Cast
from tests.support import by


def live(cast: Cast) -> None:
    station, manager = cast.station, cast.manager
    number = manager.name.removeprefix("staff:")
    added = station.staff.add(by(manager), NAME, Role.STAFF, "hash", cast.code())
    station.staff.enter(by(), added.badge)
    station.staff.start_duty(by(manager), number)
    station.staff.end_duty(by(manager), number)
    tried = station.pins.begin(by(manager), number)
    station.pins.finish(by(manager), number, station.pins.matches(tried, PIN))
    station.pins.reset(by(manager), number, station.pins.hash(PIN))
