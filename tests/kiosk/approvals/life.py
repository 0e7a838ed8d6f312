"""Every command of four eyes once; what is proposed comes from the merits."""

from __future__ import annotations

from kiosk.merits.rules import Why
from tests.kiosk.cast import Cast
from tests.kiosk.merits.people import colleague
from tests.support import by


def live(cast: Cast) -> None:
    station, first, second = cast.station, cast.staff, colleague(cast.station)
    for decide in (station.proposals.approve, station.proposals.reject):
        rider = cast.rider()
        done = station.grants.grant(by(first), (rider.number,), 201, Why.EVENT)
        cast.time.pass_ms(777)
        decide(by(second), done.proposal)
        cast.time.pass_ms(777)
