"""Every command of settings and clock once."""

from __future__ import annotations

from kiosk.settings.rules import Key
from tests.kiosk.cast import Cast
from tests.support import by


def live(cast: Cast) -> None:
    station = cast.station
    station.settings.set(by(cast.manager), Key.VOLUME, 30)
    station.settings.undo(by(cast.manager), Key.VOLUME)
    station.settings.reset(by(cast.manager), Key.VOLUME)
    station.settings.found(by(cast.manager), {Key.VOLUME: 40})
    station.timekeeping.rely_on(by(cast.manager), station.clock.now().utc_ms)
