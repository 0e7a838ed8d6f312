"""Every command of the backups once."""

from __future__ import annotations

from tests.kiosk.cast import Cast
from tests.support import by


def live(cast: Cast) -> None:
    cast.station.backups.make(by(cast.manager))
    cast.station.backups.note_restored(by(cast.manager), "a.backup")
