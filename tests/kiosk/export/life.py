"""Every command of backups and exports once."""

from __future__ import annotations

from kiosk.common.actor import CONSOLE
from kiosk.export.job import Outcome
from kiosk.export.status import Status
from tests.kiosk.cast import Cast
from tests.support import by


def live(cast: Cast) -> None:
    cast.station.backups.make(by(cast.manager))
    cast.station.backups.note_restored(by(cast.manager), "a.backup")
    exports = cast.station.exports
    plan = exports.plan("2026-11-01", "2026-11-30")
    cast.told.append(plan.key.hex())
    exports.begin(by(CONSOLE), plan)
    exports.end(by(CONSOLE), plan, Outcome(Status.DONE, 7, 700, "ab" * 32, head=3))
