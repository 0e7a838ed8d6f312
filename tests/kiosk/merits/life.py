"""Every command of giving and taking points once."""

from __future__ import annotations

from kiosk.common.actor import Actor
from kiosk.merits.rules import Why
from tests.kiosk.cast import Cast
from tests.kiosk.merits.people import NOTE, colleague, pending
from tests.support import by


def live(cast: Cast) -> None:
    station, rider = cast.station, cast.rider()
    cast.told.append(NOTE)
    station.grants.grant(by(cast.staff), (rider.number,), 40, Why.HELPED)
    cast.time.pass_ms(777)
    case = pending(station, rider.number)
    cast.time.pass_ms(777)
    visit = station.checkin.scan(by(), rider.code).visit
    cast.time.pass_ms(777)
    station.deductions.appeal(by(Actor.visit(visit)), visit, case.number)
    cast.time.pass_ms(777)
    station.deductions.decide(by(colleague(station)), case.number, True)
