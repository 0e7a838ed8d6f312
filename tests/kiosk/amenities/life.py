"""Every command of the amenities once."""

from __future__ import annotations

from tests.kiosk.cast import Cast
from tests.support import by


def live(cast: Cast) -> None:
    actor, visit = cast.visitor()
    cast.station.amenities.serve(by(actor), visit, "tea")
