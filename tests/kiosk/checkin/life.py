"""Every way in and out of a visit once."""

from __future__ import annotations

from tests.kiosk.cast import Cast
from tests.support import MINUTE, by, of, sure


def live(cast: Cast) -> None:
    checkin, rider = cast.station.checkin, cast.rider()
    for end in ("leave", "not_me", "annul", "guess"):
        scan = by()
        visit = checkin.scan(scan, rider.code).visit
        checkin.scan(by(), rider.code)
        cast.time.pass_ms(1234)
        if end == "leave":
            checkin.leave(of(visit), visit)
        elif end == "not_me":
            checkin.not_me(of(visit), visit, scan.request_id)
        elif end == "annul":
            checkin.annul(sure(cast.staff), visit)
        else:
            cast.time.pass_ms(91 * MINUTE)
            cast.station.run_due()
    checkin.vouch(by(cast.staff), rider.number)
