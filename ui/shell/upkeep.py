"""What a station wants done while its window is open: what time made due, and backups."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial

from kiosk.common.actor import STATION, Call
from kiosk.common.errors import NotSaved
from kiosk.common.ids import new_number
from kiosk.station import Station
from kiosk.storage.backup import Backup
from ui.qt.attempt import attempt
from ui.qt.jobs import Jobs

_log = logging.getLogger(__name__)


def keep_up(station: Station, jobs: Jobs, is_open: Callable[[], bool]) -> None:
    """Do what is due; called at every tick of the window.

    A backup that is ready once ``is_open`` says no is left alone: closing made its own.
    """
    station.alarms.store_unsaved()
    try:
        station.run_due()
    except NotSaved:
        _log.exception("what time made due was not saved; tried again at the next tick")
    if station.backups.is_due():
        jobs.run(station.backups.copy, partial(_backed_up, station, is_open))


def _backed_up(station: Station, is_open: Callable[[], bool], backup: Backup | Exception) -> None:
    if isinstance(backup, Exception):
        _log.error("backup failed: %s", backup)
    elif is_open():
        note = Call(STATION, new_number())
        attempt(lambda: station.backups.note_made(note, backup))
