"""Every command of the amenities once."""

from __future__ import annotations

from kiosk.amenities.rules import Terms
from kiosk.common.actor import Actor
from tests.kiosk.amenities.house import SOUP, deliver, offer
from tests.kiosk.cast import Cast
from tests.support import MINUTE, by, sure


def live(cast: Cast) -> None:
    station, staff = cast.station, cast.staff
    actor, visit = cast.visitor()
    station.amenities.serve(by(actor), visit, "tea")
    station.menu.change(by(cast.manager), Terms(SOUP, attended=True, counted=True))
    deliver(station, SOUP, 7)
    station.staff.start_duty(by(staff), staff.name.removeprefix("staff:"))
    for way in ("done", "failed", "cancelled", "left", "timed out", "postponed"):
        _ask(cast, way)
        cast.time.pass_ms(777)
    station.staff.end_duty(by(staff), staff.name.removeprefix("staff:"))
    offer(station, SOUP, counted=False)


def _ask(cast: Cast, way: str) -> None:
    station, staff = cast.station, cast.staff
    actor, visit = cast.visitor()
    request = station.requests.request(by(actor), visit, SOUP).request
    cast.time.pass_ms(1234)
    if way == "done":
        station.requests.accept(by(staff), request)
        station.requests.ready(by(staff), request)
        station.requests.hand_over(by(staff), request)
    elif way == "failed":
        station.requests.fail(sure(staff), request)
    elif way == "cancelled":
        station.requests.cancel(by(actor), visit, request)
    elif way == "left":
        station.checkin.leave(by(Actor.visit(visit)), visit)
    elif way == "timed out":
        cast.time.pass_ms(15 * MINUTE)
        station.run_due()
    else:
        station.timekeeping.rely_on(by(staff), cast.time.wall)
