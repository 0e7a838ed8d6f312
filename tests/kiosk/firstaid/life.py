"""Every command of first aid once."""

from __future__ import annotations

from tests.kiosk.cast import Cast
from tests.kiosk.firstaid.box import count, hang_aed
from tests.support import by, sure


def live(cast: Cast) -> None:
    alarms = cast.station.alarms
    cast.station.aid.note_opened(by(), "chest_pain")
    cast.station.aid.take(by(), "gauze")
    raised = alarms.raise_alarm(sure(), "chest_pain")
    alarms.mistaken(sure(), raised.number)
    alarms.acknowledge(by(cast.staff), raised.number)
    live_with_kits(cast)


def live_with_kits(cast: Cast) -> None:
    """A kit from its template to its second seal, and a look at the AED."""
    kits, aed, staff = cast.station.kits, cast.station.aed, cast.staff
    seal, other = "KX88001", "KX88002"
    cast.told += [seal, other]
    place = kits.apply_template(by(staff), "", "warm_station").place
    kits.set_care(by(staff), place, staff.account, 7)
    count(cast.station, place)
    kits.seal(by(staff), place, seal)
    kits.check(by(staff), place, seal)
    kits.check(sure(staff), place, other)
    hang_aed(cast.station)
    aed.check(by(staff), "indicator")
    aed.set_dates(by(staff), "2028-06-30", "2030-01-31")
