"""Every command of first aid once."""

from __future__ import annotations

from tests.kiosk.cast import Cast
from tests.support import by, sure


def live(cast: Cast) -> None:
    alarms = cast.station.alarms
    cast.station.aid.note_opened(by(), "chest_pain")
    cast.station.aid.take(by(), "gauze")
    raised = alarms.raise_alarm(sure(), "chest_pain")
    alarms.mistaken(sure(), raised.number)
    alarms.acknowledge(by(cast.staff), raised.number)
