"""Every command of privacy once."""

from __future__ import annotations

from kiosk.common.actor import STATION
from tests.kiosk.cast import COMPANY, NAME, Cast
from tests.support import by, sure


def live(cast: Cast) -> None:
    station = cast.station
    actor, visit = cast.visitor()
    station.own_data.correct(by(actor), visit, NAME, COMPANY, "")
    station.own_data.withdraw(sure(actor), visit)
    actor, visit = cast.visitor()
    station.own_data.erase(sure(actor), visit)
    station.erasure.erase(sure(cast.staff), cast.rider().number)
    station.erasure._erase_again(sure(STATION), cast.rider().number)
    station.privacy.retain()
