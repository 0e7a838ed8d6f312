"""The composition root: a folder becomes a station, with one typed field per area."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from peewee import DatabaseError

from kiosk.common.actor import STATION, Call
from kiosk.common.area import Area
from kiosk.common.clock import Clock, SystemTime, TimeSource
from kiosk.common.errors import NotSaved, StationTrouble
from kiosk.common.ids import new_number
from kiosk.journal.commands import Commands
from kiosk.journal.service import Journal
from kiosk.later import LaterParts
from kiosk.registry.badges import BadgeService
from kiosk.settings.service import SettingsService
from kiosk.settings.timekeeping import Timekeeping
from kiosk.staff.service import StaffService
from kiosk.storage import keys
from kiosk.storage.database import (
    apart,
    close_database,
    fold_log,
    fold_long_log,
    one_transaction,
    open_database,
    trouble_of,
)
from kiosk.storage.lock import WriterLock
from kiosk.storage.opening import open_checked
from kiosk.storage.passport import DATABASE, Passport, read_passport

SYSTEM_TIME = SystemTime()


class Station(LaterParts):
    """Everything the station can do. Made by ``open_station``; close it."""

    def __init__(self, folder: Path, passport: Passport, key: bytes, source: TimeSource) -> None:
        self.folder = folder
        self.passport = passport
        self.clock = clock = Clock(source)
        self.journal = journal = Journal(clock)
        self.commands = commands = Commands(clock, journal, keys.derive(key, "requests"))
        self.settings = settings = SettingsService(commands, clock)
        self.timekeeping = Timekeeping(commands, clock, journal)
        self.badges = BadgeService(commands, clock, keys.derive(key, "badges"))
        self.staff = StaffService(commands, clock, journal, settings, self.badges)
        commands.prepare = self.compose
        commands.admit = self.staff.admit
        self._key = key
        self._lock: WriterLock | None = None
        self._took_up = False

    def compose(self) -> None:
        """See ``LateFields``."""
        if self._composed:
            return
        from kiosk.late import compose  # noqa: PLC0415 (nothing of it is shown in the first frame)

        self._composed = True  # what is missing while they are composed is missing
        try:
            self._wire(compose(self, self._key))
        except BaseException:
            self._composed = False  # the disk could not be read: the next one asks again
            raise

    def _wire(self, areas: tuple[Area, ...]) -> None:
        """Tell those who ask all areas whom to ask."""
        self.privacy.retains = {area.name: area.retain for area in areas if area.retain}
        self.erasure.forgets = {area.name: area.forget for area in areas if area.forget}
        self.commands.due = [area.run_due for area in areas if area.run_due]
        self.timekeeping.after_confirming = [
            area.after_confirming for area in areas if area.after_confirming
        ]
        self.settings.closing_moved = [area.closing_moved for area in areas if area.closing_moved]
        self.checkin.leavings = [
            area.ask_before_leaving for area in areas if area.ask_before_leaving
        ]
        self.checkin.partings = [area.visit_ended for area in areas if area.visit_ended]
        self.enrolment.take_overs = [area.take_over for area in areas if area.take_over]

    def start(self, lock: WriterLock | None, settle: bool = True) -> None:
        """Take up settings and clock; the writer also does what time has made due (``settle``)."""
        self._lock = lock
        self.settings.load()
        self.timekeeping.load()
        if lock and settle:
            self.run_due()

    def run_due(self) -> None:
        """Do what time has made due: called at start, every 5 s and inside every command.

        Raises:
            NotSaved: the disk did not take it; nothing is half done, the next call tries again.
        """
        self._take_up()
        now = self.clock.now()
        with one_transaction():
            self.commands.run_due(now)
        if self.privacy.is_due():
            self.privacy.retain()
        self.erasure.settle()

    def _take_up(self) -> None:
        """Mend, once, what the last time left: before anybody is served."""
        if self._took_up:
            return
        self.erasure.erase_again()
        with one_transaction():
            apart("lost openings", self.charge_book.resolve_openings)
        self._took_up = True

    def rest(self) -> None:
        """Use a moment nobody waits for: called by the window while nobody is signed in."""
        if fold_long_log():
            with suppress(NotSaved), one_transaction():
                self.timekeeping.keep()  # whoever writes first has to sync a new header of the log

    def close(self) -> None:
        """Back up when something changed, fold the log away, let go of file and lock."""
        if self._lock:
            try:
                if self.backups.has_changes():
                    self.backups.make(Call(STATION, new_number()))
                with one_transaction():
                    self.timekeeping.keep()
                fold_log()
            except (NotSaved, StationTrouble, DatabaseError):
                pass  # a full disk must not keep the kiosk from closing; doctor shows an old backup
        close_database()
        if self._lock:
            self._lock.release()


def open_station(
    folder: Path,
    source: TimeSource = SYSTEM_TIME,
    read_only: bool = False,
    settle: bool = True,
) -> Station:
    """Open a station's folder and compose its areas.

    ``read_only`` opens beside a running window: nothing is written, due states are derived. Who
    does not let it ``settle`` calls ``run_due`` himself before anybody is served, as soon as he has
    shown something.

    Raises:
        StationTrouble: why it cannot be opened; nothing was changed.
    """
    passport = read_passport(folder)
    lock = None if read_only else WriterLock(folder)
    if lock:
        lock.take()
    try:
        key = keys.read_key(passport.id)
        open_checked(folder / DATABASE, key, SYSTEM_TIME.wall_ms(), read_only)
        station = Station(folder, passport, key, source)
        station.start(lock, settle)
    except BaseException as error:
        close_database()
        if lock:
            lock.release()
        if isinstance(error, NotSaved):
            raise StationTrouble(error.trouble, str(error)) from error
        if isinstance(error, DatabaseError):
            raise StationTrouble(trouble_of(error), str(error)) from error
        raise
    return station


def reader_of(folder: Path, key: bytes) -> Station:
    """Open a station whose window is running, only to read, with a key handed over (a child).

    Raises:
        StationTrouble: why it cannot be opened.
    """
    open_database(folder / DATABASE, key, reader=True)
    station = Station(folder, read_passport(folder), key, SYSTEM_TIME)
    station.start(None)
    return station
