"""Every command of the staff once."""

from __future__ import annotations

from contextlib import suppress

import pytest

from kiosk.common.actor import Role
from kiosk.common.errors import Refused
from kiosk.staff.rules import MAX_FAILURES
from kiosk.storage.keys import new_recovery_code
from tests.kiosk.cast import NAME, PIN, Cast
from tests.support import MINUTE, by, sure


def live(cast: Cast) -> None:
    station, manager = cast.station, cast.manager
    station.staff.start_duty(by(manager), manager.account)
    station.staff.end_duty(by(manager), manager.account)
    tried = station.pins.begin(by(manager), manager.account)
    right = station.pins.matches(tried, PIN)
    station.pins.finish(by(manager), manager.account, right)
    station.pins.change(sure(manager), manager.account, station.pins.hash(PIN))
    stray = new_recovery_code()
    cast.told.append(stray)
    with pytest.raises(Refused):
        station.pins.prove(by(manager), manager.account, stray)
    with pytest.raises(Refused):
        station.pins.recover(by(manager), manager.account, "hash", stray)
    _somebody_else(cast)


def _somebody_else(cast: Cast) -> None:
    station, manager, rider = cast.station, cast.manager, cast.rider()
    added = station.accounts.add(by(manager), NAME, Role.STAFF, "hash", cast.code())
    station.staff.enter(by(), added.badge)
    _lock_out(cast, added.staff)
    station.pins.lift(by(manager), added.staff)
    station.pins.reset(by(manager), added.staff, "hash")
    station.accounts.change_role(sure(manager), added.staff, Role.VOLUNTEER)
    station.accounts.disable(sure(manager), added.staff)
    station.accounts.enable(by(manager), added.staff)
    badge = station.badges.read(rider.code).number
    station.accounts.tie(by(manager), added.staff, badge)
    station.accounts.untie(by(manager), added.staff)
    station.accounts.tie(by(manager), added.staff, badge)


def _lock_out(cast: Cast, staff: str) -> None:
    account = cast.station.staff.find(staff)
    assert account
    for _wrong in range(MAX_FAILURES):
        cast.time.pass_ms(MINUTE)
        cast.station.pins.begin(by(account.actor), staff)
        with suppress(Refused):
            cast.station.pins.finish(by(account.actor), staff, right=False)
