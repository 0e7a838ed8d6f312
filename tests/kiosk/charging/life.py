"""Every command of charging once, and what time does."""

from __future__ import annotations

import pytest

from kiosk.charging.rules import Blocked, Kind
from kiosk.common.actor import STATION, Actor
from kiosk.common.errors import Refused
from kiosk.settings.rules import Key
from tests.kiosk.cast import Cast
from tests.support import MINUTE, by, of, sure


def live(cast: Cast) -> None:
    station, manager = cast.station, cast.manager
    for key, value in ((Key.CHARGE_POLICY, "both"), (Key.LOCK_PORTS, "simulator")):
        station.settings.set(by(manager), key, value)
    setup = station.charging_setup
    locker = setup.add(by(manager), "1", Kind.PHONE_LOCKER, 1, 1).place
    bench = setup.add(by(manager), "5", Kind.USB_DESK, 0, 0).place
    setup.change(by(manager), bench, "6", Kind.USB_DESK, 0, 0)
    _a_courier_charges(cast)
    _people_queue(cast)
    _staff_look_after(cast, locker, bench)
    setup.retire(by(manager), bench)


def _a_courier_charges(cast: Cast) -> None:
    charging, (actor, visit) = cast.station.charging, cast.visitor()
    taken = charging.reserve(by(actor), visit, Kind.PHONE_LOCKER)
    _drive(cast, charging.begin(by(actor), visit, taken.claim).opening)
    cast.time.pass_ms(MINUTE)
    charging.extend(by(actor), visit, taken.claim)
    _drive(cast, charging.fetch(by(actor), visit, taken.claim).opening)
    _drive(cast, charging.finish(by(actor), visit, taken.claim).opening)


def _people_queue(cast: Cast) -> None:
    """One takes the locker, one leaves the queue, one leaves the house, one lets an offer lapse."""
    charging, visits = cast.station.charging, [cast.visitor()[1] for _person in range(4)]
    taken = charging.take(of(visits[0]), visits[0], Kind.PHONE_LOCKER)
    _drive(cast, taken.opening)
    waiting = [charging.take(sure(of(visit).by), visit, Kind.PHONE_LOCKER) for visit in visits[1:]]
    charging.cancel(of(visits[1]), visits[1], waiting[0].claim)
    cast.station.checkin.leave(of(visits[2]), visits[2])
    cast.time.pass_ms(61 * MINUTE)
    cast.station.run_due()
    _drive(cast, charging.finish(of(visits[0]), visits[0], taken.claim).opening)
    cast.time.pass_ms(4 * MINUTE)
    cast.station.run_due()


def _staff_look_after(cast: Cast, locker: str, bench: str) -> None:
    station, staff, desk = cast.station, cast.staff, cast.station.charging_desk
    visit = cast.visitor()[1]
    _drive(cast, station.charging.take(of(visit), visit, Kind.PHONE_LOCKER).opening)
    _drive(cast, desk.release(sure(staff), locker).opening)
    _drive(cast, desk.hand_over(sure(staff), locker, visit).opening)
    _drive(cast, station.charging.begin(of(visit), visit, _claim(cast, visit)).opening, "silent")
    _drive(cast, desk.retry(by(staff), locker).opening)
    desk.block(sure(staff), bench, Blocked.OTHER)
    desk.unblock(by(staff), bench)
    with pytest.raises(Refused):
        station.charging.cancel(by(Actor.visit(visit)), visit, "f" * 32)
    station.checkin.leave(of(visit), visit)


def _claim(cast: Cast, visit: str) -> str:
    return cast.station.places.mine(visit)[0].claim


def _drive(cast: Cast, opening: str, status: str = "") -> None:
    openings = cast.station.openings
    while opening:
        status = status or openings.work(opening)()
        opening = openings.note(by(STATION), opening, status).opening
