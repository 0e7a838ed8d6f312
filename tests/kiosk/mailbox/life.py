"""Every command of the mailbox once."""

from __future__ import annotations

from kiosk.mailbox.rules import Kind
from tests.kiosk.cast import Cast
from tests.support import DAY, by


def live(cast: Cast) -> None:
    station = cast.station
    actor, visit = cast.visitor()
    courier = station.visits.courier_of(visit)
    assert courier
    expires = cast.time.wall + DAY
    station.mailbox.post(courier, Kind.REQUEST_READY, "f" * 32, {"item": "tea"}, expires)
    station.mail.read(by(actor), visit, station.mail.waiting(visit)[0].number)
