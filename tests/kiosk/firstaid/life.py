"""Every command of the alarm once."""

from __future__ import annotations

from tests.kiosk.cast import Cast
from tests.support import by, sure


def live(cast: Cast) -> None:
    alarms = cast.station.alarms
    raised = alarms.raise_alarm(sure())
    alarms.mistaken(sure(), raised.number)
    alarms.acknowledge(by(cast.staff), raised.number)
