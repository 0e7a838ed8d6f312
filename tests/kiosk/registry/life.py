"""Every command of the registry once."""

from __future__ import annotations

import pytest

from kiosk.common.errors import Refused
from kiosk.registry.rules import Holder
from tests.kiosk.cast import COMPANY, NAME, PHONE, Cast
from tests.support import by, sure


def live(cast: Cast) -> None:
    station, staff = cast.station, cast.staff
    rider = cast.rider()
    issued = station.badges.issue(by(staff), Holder.COURIER, rider.number, cast.code())
    station.badges.note_drawn(by(staff), issued.badge)
    station.badges.revoke(sure(staff), issued.badge)
    badge = station.badges.read(rider.code).number
    station.badges.reissue(sure(staff), badge, cast.code())
    station.registry.view(by(staff), rider.number)
    station.registry.call_roll(by(staff))
    station.registry.correct(by(staff), rider.number, NAME, COMPANY, PHONE)
    station.registry.suspend(by(staff), rider.number)
    for text in (rider.code, "KJ" + NAME, PHONE, cast.code()):
        with pytest.raises(Refused):
            station.checkin.scan(by(), text)
    station.registry.reactivate(by(staff), rider.number)
    station.enrolment.confirm(by(staff), _newcomer(cast))
    station.enrolment.reject(sure(staff), _newcomer(cast))
    station.enrolment.merge(sure(staff), _newcomer(cast), rider.number)
    station.registry.leave(sure(staff), rider.number)


def _newcomer(cast: Cast) -> str:
    enrolment = cast.station.enrolment
    return enrolment.enrol_self(by(), NAME, COMPANY, "", cast.code()).courier
