"""The composition root: a folder becomes a station, with one typed field per area."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path

from peewee import DatabaseError

from kiosk.amenities.endings import RequestEndings
from kiosk.amenities.exports import AmenityExports
from kiosk.amenities.menu import MenuService
from kiosk.amenities.queue import QueueService
from kiosk.amenities.requests import RequestService
from kiosk.amenities.service import AmenitiesService
from kiosk.amenities.stock import AmenityStockService
from kiosk.charging.book import Book
from kiosk.charging.desk import ChargingDeskService
from kiosk.charging.exports import ChargingExports
from kiosk.charging.notices import ChargingNotices
from kiosk.charging.openings import OpeningService
from kiosk.charging.retention import ChargingRetention
from kiosk.charging.service import ChargingService
from kiosk.charging.setup import ChargingSetupService
from kiosk.charging.views import ChargingViews
from kiosk.checkin.exports import CheckinExports
from kiosk.checkin.mail import VisitMailService
from kiosk.checkin.retention import CheckinRetention
from kiosk.checkin.service import CheckinService
from kiosk.checkin.views import CheckinViews
from kiosk.checkin.visitors import VisitorService
from kiosk.common.actor import STATION, Call
from kiosk.common.clock import DAY, Clock, SystemTime, TimeSource
from kiosk.common.errors import NotSaved, StationTrouble, Trouble
from kiosk.common.exported import ExportSet
from kiosk.common.ids import new_number
from kiosk.export.backups import BackupService
from kiosk.export.service import ExportService
from kiosk.firstaid.aid import AidService
from kiosk.firstaid.service import AlarmService
from kiosk.journal.commands import Commands
from kiosk.journal.exports import JournalExports
from kiosk.journal.service import Journal
from kiosk.mailbox.rules import Kind
from kiosk.mailbox.service import MailboxService
from kiosk.points.service import PointsService
from kiosk.privacy.erasure import ErasureService
from kiosk.privacy.own import OwnDataService
from kiosk.privacy.service import PrivacyService, Retain
from kiosk.registry.badges import BadgeService
from kiosk.registry.enrolment import EnrolmentService
from kiosk.registry.exports import RegistryExports
from kiosk.registry.finding import FindingService
from kiosk.registry.service import RegistryService
from kiosk.settings.service import SettingsService
from kiosk.settings.timekeeping import Timekeeping
from kiosk.staff.accounts import AccountService
from kiosk.staff.pins import PinService
from kiosk.staff.service import StaffService
from kiosk.storage import keys
from kiosk.storage.backup import BACKUPS, list_backups, make_backup
from kiosk.storage.database import (
    apart,
    close_database,
    damage_found,
    database,
    fold_log,
    fold_long_log,
    one_transaction,
    open_database,
    opens,
    trouble_of,
)
from kiosk.storage.lock import WriterLock
from kiosk.storage.log import log_damage
from kiosk.storage.migrate import is_behind, migrate
from kiosk.storage.passport import DATABASE, Passport, read_passport
from kiosk.tally.service import TallyService

SYSTEM_TIME = SystemTime()


class Station:
    """Everything the station can do. Made by ``open_station``; close it."""

    def __init__(self, folder: Path, passport: Passport, key: bytes, source: TimeSource) -> None:
        self.folder = folder
        self.passport = passport
        self.clock = clock = Clock(source)
        self.journal = Journal(clock)
        self.commands = commands = Commands(clock, self.journal, keys.derive(key, "requests"))
        self.settings = SettingsService(commands, clock)
        self.timekeeping = Timekeeping(commands, clock, self.journal)
        self.tally = TallyService()
        self._compose_people(key)
        self.points = PointsService(clock, keys.derive(key, "points"))
        self.alarms, self.aid = (
            AlarmService(commands, clock, self.settings, self.staff),
            AidService(commands, clock, self.settings, self.tally),
        )
        self.checkin = CheckinService(
            commands, clock, self.journal, self.settings, self.registry, self.badges, self.points
        )
        self.visits = CheckinViews(clock, self.points, self.tally)
        self.mailbox = MailboxService(clock)
        self.mail = VisitMailService(commands, self.checkin, self.visits, self.mailbox)
        self._compose_areas()
        self.backups = BackupService(commands, clock, self.journal, folder / DATABASE, key)
        self.exports = ExportService(
            commands,
            clock,
            self.journal,
            self.settings,
            self.pins,
            self.staff,
            self.backups,
            key,
            self.export_sets,
        )
        past_visits = CheckinRetention(clock, self.settings, self.tally)
        self.erasure = ErasureService(
            commands,
            clock,
            self.settings,
            self.registry,
            self.accounts.forget_disabled,
            {
                "inside": self.checkin.send_off,
                "charging": self.past_charging.forget,
                "checkin": past_visits.forget,
                "mailbox": self.mailbox.forget,
                "points": self.points.forget,
                "staff": self.staff.forget,
                "registry": self.registry.forget,
            },
            self.backups.folder,
        )
        self.own_data = OwnDataService(
            commands, self.registry, self.checkin, self.visits, self.erasure
        )
        self.privacy = PrivacyService(commands, clock, self.journal, self._retains(past_visits))
        self._wire(past_visits)
        self._lock: WriterLock | None = None

    def _compose_people(self, key: bytes) -> None:
        """Couriers, their badges, and the staff who carry badges of the same table."""
        commands, clock, journal, settings = (
            self.commands,
            self.clock,
            self.journal,
            self.settings,
        )
        self.badges = badges = BadgeService(commands, clock, keys.derive(key, "badges"))
        self.registry = registry = RegistryService(commands, clock, settings, badges)
        self.enrolment = EnrolmentService(commands, clock, journal, settings, registry, badges)
        self.finding = FindingService(registry, badges)
        is_secret = partial(keys.is_secret_of, key)
        self.pins = PinService(commands, clock, keys.derive(key, "pins"), is_secret)
        self.staff = StaffService(commands, clock, journal, settings, badges)
        self.accounts = AccountService(commands, clock, self.staff, self.pins, badges, registry)

    def _wire(self, past_visits: CheckinRetention) -> None:
        """What areas do when another one, the runner of commands, or time asks."""
        self.enrolment.take_overs = [
            self.checkin.take_over,
            self.mailbox.take_over,
            self.staff.take_over,
        ]
        self.enrolment.after_confirming = [self._welcome_confirmed]
        self.commands.admit = self.staff.admit
        self.registry.is_called = self.staff.is_called
        self._keep_time()

    def _keep_time(self) -> None:
        """Who does what time has made due, and who follows when clock or closing time move."""
        self.commands.due = [
            self.timekeeping.run_due,
            self.checkin.run_due,
            self.staff.run_due,
            self.enrolment.run_due,
            self.endings.run_due,
            self._book.run_due,
        ]
        self.timekeeping.after_confirming = [
            self.checkin.after_confirming,
            self.staff.after_confirming,
            self.enrolment.bring_back,
            self.endings.after_confirming,
            self._book.after_confirming,
        ]
        self.settings.closing_moved = [
            self.checkin.closing_moved,
            self.staff.closing_moved,
            self.endings.closing_moved,
        ]

    def _compose_areas(self) -> None:
        """What a visit is for."""
        self._compose_amenities()
        self._compose_charging()

    def _compose_amenities(self) -> None:
        """The menu, what is left, what couriers take, and what somebody must bring them."""
        commands, clock, settings, checkin = self.commands, self.clock, self.settings, self.checkin
        self.visitors = visitors = VisitorService(clock)
        self.amenity_stock = stock = AmenityStockService(commands, clock)
        self.menu = menu = MenuService(commands, clock, settings, self.staff, visitors, stock)
        self.amenities = amenities = AmenitiesService(
            commands, clock, settings, checkin, visitors, menu, stock, self.tally
        )
        self.endings = endings = RequestEndings(
            clock, self.journal, settings, visitors, self.mailbox, self.tally
        )
        self.queue = queue = QueueService(clock, visitors)
        self.requests = RequestService(
            commands, clock, checkin, visitors, menu, amenities, stock, self.mailbox, endings, queue
        )
        checkin.partings = [endings.visit_ended]

    def _compose_charging(self) -> None:
        """Places to charge: one book, and a service for each who writes in it."""
        commands, clock, settings = self.commands, self.clock, self.settings
        visitors = self.visitors
        notices = ChargingNotices(clock, visitors, self.mailbox)
        self._book = book = Book(clock, self.journal, settings, notices)
        self.openings = OpeningService(commands, clock, settings, book)
        self.charging = ChargingService(
            commands, clock, settings, self.checkin, visitors, book, self.openings
        )
        self.charging_desk = ChargingDeskService(
            commands, clock, self.registry, self.checkin, visitors, book, self.openings
        )
        self.charging_setup = ChargingSetupService(commands, book)
        self.places = ChargingViews(book, visitors)
        self.past_charging = ChargingRetention(clock, settings, self.tally, book, visitors)
        self.checkin.partings.append(self.charging.visit_ended)

    def _welcome_confirmed(self, courier: int, number: str) -> None:
        expires = self.clock.now().utc_ms + 30 * DAY
        self.mailbox.post(courier, Kind.ENROLMENT_CONFIRMED, number, {}, expires)

    def _retains(self, past_visits: CheckinRetention) -> Mapping[str, Retain]:
        """What each area forgets; details go after they were rolled up."""
        return {
            "amenities": self.amenities.retain,
            "requests": self.endings.retain,
            "charging": self.past_charging.retain,
            "checkin": past_visits.retain,
            "duty": self.staff.retain,
            "failed_scans": self.checkin.retain_failed,
            "answers": self.commands.retain,
            "mailbox": self.mailbox.retain,
            "people": self.erasure.retain,
            "accounts": self.erasure.retain_accounts,
        }

    def export_sets(self) -> tuple[ExportSet, ...]:
        """Answer what may leave: what each area offers."""
        return (
            *CheckinExports(self.clock, self.tally).export_sets(),
            *AmenityExports(self.tally).export_sets(),
            *ChargingExports(self.tally).export_sets(),
            *JournalExports(self.clock).export_sets(),
            *RegistryExports().export_sets(),
        )

    def start(self, lock: WriterLock | None) -> None:
        """Take up settings and clock; the writer also does what time has made due."""
        self._lock = lock
        self.settings.load()
        self.timekeeping.load()
        if lock:
            self.erasure.erase_again()
            with one_transaction():
                apart("lost openings", self._book.resolve_openings)
            self.run_due()

    def run_due(self) -> None:
        """Do what time has made due: called at start, every 5 s and inside every command.

        Raises:
            NotSaved: the disk did not take it; nothing is half done, the next call tries again.
        """
        now = self.clock.now()
        with one_transaction():
            self.commands.run_due(now)
        if self.privacy.is_due():
            self.privacy.retain()
        self.erasure.settle()

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
    folder: Path, source: TimeSource = SYSTEM_TIME, read_only: bool = False
) -> Station:
    """Open a station's folder and compose its areas.

    ``read_only`` opens beside a running window: nothing is written, due states are derived.

    Raises:
        StationTrouble: why it cannot be opened; nothing was changed.
    """
    passport = read_passport(folder)
    lock = None if read_only else WriterLock(folder)
    if lock:
        lock.take()
    try:
        key = keys.read_key(passport.id)
        _open_checked(folder / DATABASE, key, read_only)
        station = Station(folder, passport, key, source)
        station.start(lock)
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


def _open_checked(file: Path, key: bytes, read_only: bool) -> None:
    if not file.exists():
        raise StationTrouble(Trouble.NO_STATION, str(file))
    torn = "" if read_only else log_damage(file)  # before SQLite folds it and forgets the rest
    if torn:
        raise StationTrouble(Trouble.DAMAGED, torn)
    try:
        open_database(file, key, read_only)
    except StationTrouble as error:
        if error.trouble is Trouble.DAMAGED and _is_wrong(key, file):
            raise StationTrouble(Trouble.KEY_WRONG, error.detail) from error
        raise
    damage = _damage_to_reader(file, key) if read_only else _damage_to_writer()
    if damage:
        raise StationTrouble(Trouble.DAMAGED, damage)
    if is_behind():
        if read_only:
            raise StationTrouble(Trouble.ALREADY_RUNNING, "the file still wants migrating")
        make_backup(file, key, file.parent / BACKUPS, SYSTEM_TIME.wall_ms())
        migrate()


def _is_wrong(key: bytes, file: Path) -> bool:
    """A first page that does not open is damaged, or the key is wrong: then no backup opens."""
    backups = list_backups(file.parent / BACKUPS)
    return bool(backups) and not any(opens(backup.path, key) for backup in backups)


def _damage_to_writer() -> str:
    """Look at every page; when one seems torn fold the log in and look again.

    The check reads the file alone. A power cut while the log was folded in leaves torn pages there
    which the log still holds whole: folding it once more mends them.
    """
    damage = damage_found(database.connection())
    if damage:
        try:
            fold_log()
        except DatabaseError:
            return damage  # the log is of no help: then this is what there is to say
        damage = damage_found(database.connection())
    return damage


def _damage_to_reader(file: Path, key: bytes) -> str:
    """Look again when something seems wrong: the window may have been writing a page just then."""
    damage = damage_found(database.connection())
    for _again in range(2):
        if not damage:
            break
        close_database()
        open_database(file, key, reader=True)
        damage = damage_found(database.connection())
    return damage
