"""From the tap on *write* to the end: mounting, a backup, the child, letting go of the stick."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

from kiosk.common.actor import STATION, Actor, Call
from kiosk.common.ids import new_number
from kiosk.devices.drives import Drive
from kiosk.export.job import Outcome
from kiosk.export.running import Carrying
from kiosk.export.service import Plan
from kiosk.export.status import Failed, Status
from kiosk.storage.backup import Backup
from ui.qt.attempt import attempt
from ui.shell.shell import Shell

_log = logging.getLogger(__name__)


class Writing:
    """Nothing here makes the window wait: what takes time is a job or the child."""

    def __init__(self, shell: Shell, then: Callable[[Outcome, str], None]) -> None:
        self._shell = shell
        self._then = then
        self._plan: Plan | None = None
        self._drive = Drive("", "")
        self._actor: Actor = STATION
        self._carrying: Carrying | None = None
        self._stop = False

    @property
    def is_busy(self) -> bool:
        """Whether an export is under way."""
        return self._plan is not None

    @property
    def progress(self) -> float:
        """How far it is, 0 to 1."""
        return self._carrying.progress if self._carrying else 0.0

    def start(self, plan: Plan, drive: Drive) -> None:
        """Begin with a plan that was allowed."""
        if self.is_busy:
            return
        self._plan, self._drive, self._stop = plan, drive, False
        self._actor = self._shell.session.actor
        drives = self._shell.station.exports.drives
        self._shell.jobs.run(lambda: drives.mount(drive), self._mounted)

    def cancel(self) -> None:
        """Stop at the next moment."""
        self._stop = True
        if self._carrying:
            self._carrying.cancel()

    def look(self) -> None:
        """See whether the stick is still there and whether the child is done."""
        if self._carrying is None:
            return
        if not self._shell.station.exports.drives.is_there(self._drive):
            self._carrying.pulled()
        outcome = self._carrying.outcome()
        if outcome:
            carried, self._carrying = self._carrying, None
            self._carried(outcome, carried.job.passphrase)

    def _mounted(self, drive: Drive | Exception | None) -> None:
        if not isinstance(drive, Drive):
            self._end(Outcome(Status.NOT_MOUNTED))
            return
        self._drive = drive
        backups = self._shell.station.backups
        if backups.newest() is None:
            self._shell.jobs.run(backups.copy, self._backed_up)
        else:
            self._carry()

    def _backed_up(self, backup: Backup | Exception) -> None:
        if isinstance(backup, Exception):
            _log.error("no backup to carry: %s", backup)
            self._end(Outcome(Status.NO_BACKUP))
            return
        note = Call(STATION, new_number())
        attempt(lambda: self._shell.station.backups.note_made(note, backup))
        self._carry()

    def _carry(self) -> None:
        if self._stop or self._plan is None:
            self._end(Outcome(Status.CANCELLED))
            return
        exports, folder = self._shell.station.exports, str(self._shell.folder)
        drive = self._drive
        try:
            self._carrying = exports.start(self._plan, folder, drive.place, drive.file_system)
        except Failed as failed:
            self._end(Outcome(failed.status, detail=failed.detail))

    def _carried(self, outcome: Outcome, passphrase: str) -> None:
        if outcome.detail:
            _log.warning("export: %s, %s", outcome.status, outcome.detail)
        drives, drive = self._shell.station.exports.drives, self._drive

        def let_go(gone: bool | Exception) -> None:
            still = outcome.status is Status.DONE and gone is not True
            end = replace(outcome, status=Status.DONE_STILL_MOUNTED) if still else outcome
            self._end(end, passphrase if end.status.is_done else "")

        if outcome.status is Status.REMOVED:
            self._end(outcome)
        else:
            self._shell.jobs.run(lambda: drives.let_go(drive), let_go)

    def _end(self, outcome: Outcome, passphrase: str = "") -> None:
        plan, self._plan = self._plan, None
        if plan:
            call = Call(self._actor, new_number())
            attempt(lambda: self._shell.station.exports.end(call, plan, outcome))
        self._then(outcome, passphrase)
