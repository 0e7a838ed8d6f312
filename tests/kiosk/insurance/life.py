"""Every command of the insurance once."""

from __future__ import annotations

from tests.kiosk.cast import Cast
from tests.support import by


def live(cast: Cast) -> None:
    rider = cast.rider()
    cast.station.insurance.note(by(cast.staff), rider.number, "2026-12-20")
    cast.station.run_due()
    cast.station.insurance.note(by(cast.staff), rider.number, "2027-12-20")
