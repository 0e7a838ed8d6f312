"""The composition root: a folder becomes a station, with one typed field per area."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path

from peewee import DatabaseError

from kiosk.amenities.endings import RequestEndings
from kiosk.amenities.menu import MenuService
from kiosk.amenities.queue import QueueService
from kiosk.amenities.requests import RequestService
from kiosk.amenities.service import AmenitiesService
from kiosk.amenities.stock import ItemStock
from kiosk.charging.book import Book
from kiosk.charging.notices import ChargingNotices
from kiosk.charging.openings import OpeningService
from kiosk.charging.retention import ChargingRetention
from kiosk.charging.service import ChargingService
from kiosk.charging.views import ChargingViews
from kiosk.checkin.mail import VisitMailService
from kiosk.checkin.retention import CheckinRetention
from kiosk.checkin.service import CheckinService
from kiosk.checkin.views import CheckinViews
from kiosk.checkin.visitors import VisitorService
from kiosk.common.actor import STATION, Call
from kiosk.common.area import Area
from kiosk.common.clock import DAY, Clock, SystemTime, TimeSource
from kiosk.common.errors import NotSaved, StationTrouble
from kiosk.common.ids import new_number
from kiosk.export.backups import BackupService
from kiosk.firstaid.service import AlarmService
from kiosk.journal.commands import Commands
from kiosk.journal.service import Journal
from kiosk.late_fields import LateFields
from kiosk.mailbox.rules import Kind
from kiosk.mailbox.service import MailboxService
from kiosk.points.earning import EarnRules, EarnRuleService
from kiosk.points.service import PointsService
from kiosk.privacy.erasure import ErasureService
from kiosk.privacy.service import PrivacyService
from kiosk.registry.badges import BadgeService
from kiosk.registry.enrolment import EnrolmentService
from kiosk.registry.service import RegistryService
from kiosk.settings.service import SettingsService
from kiosk.settings.timekeeping import Timekeeping
from kiosk.staff.accounts import AccountService
from kiosk.staff.pins import PinService
from kiosk.staff.service import StaffService
from kiosk.stock.book import StockBook
from kiosk.stock.products import ProductService
from kiosk.stock.service import StockService
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
from kiosk.tally.service import TallyService

SYSTEM_TIME = SystemTime()


class Station(LateFields):
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
        self._compose_stock()
        self._compose_checkin(key)
        self._early = (
            *self._who_is_here(),
            *self._compose_amenities(),
            *self._compose_charging(),
        )
        self._key = key
        self.backups = BackupService(commands, clock, self.journal, folder / DATABASE, key)
        self._compose_privacy()
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
        is_secret = partial(keys.is_secret_of, key)
        self.pins = PinService(commands, clock, keys.derive(key, "pins"), is_secret)
        self.staff = StaffService(commands, clock, journal, settings, badges)
        self.accounts = AccountService(commands, clock, self.staff, self.pins, badges, registry)

    def _compose_checkin(self, key: bytes) -> None:
        """Who comes in and what awaits him; what anybody may call for, signed in or not."""
        commands, clock, settings = self.commands, self.clock, self.settings
        self._rules = rules = EarnRules()
        self.earn_rules = EarnRuleService(commands, rules)
        self.points = PointsService(clock, settings, rules, keys.derive(key, "points"))
        self.checkin = CheckinService(
            commands, clock, self.journal, settings, self.registry, self.badges, self.points
        )
        self.visits = CheckinViews(clock, self.points, self.tally)
        self.visitors = VisitorService(clock)
        self.mailbox = MailboxService(clock)
        self.mail = VisitMailService(commands, self.checkin, self.visits, self.mailbox)
        self.alarms = AlarmService(commands, clock, settings, self.staff)

    def _who_is_here(self) -> tuple[Area, ...]:
        """Time goes first, or the others would judge by a clock that is wrong."""
        checkin, staff, enrolment = self.checkin, self.staff, self.enrolment
        return (
            Area("time", run_due=self.timekeeping.run_due),
            Area(
                "inside",
                run_due=checkin.run_due,
                after_confirming=checkin.after_confirming,
                closing_moved=checkin.closing_moved,
                take_over=checkin.take_over,
                forget=checkin.send_off,
            ),
            Area(
                "duty",
                run_due=staff.run_due,
                after_confirming=staff.after_confirming,
                closing_moved=staff.closing_moved,
                retain=staff.retain,
            ),
            Area("enrolment", run_due=enrolment.run_due, after_confirming=enrolment.bring_back),
        )

    def _compose_stock(self) -> None:
        """What lies where, and how long it is good; amenities and first aid take from it."""
        commands, clock = self.commands, self.clock
        self._stock_book = book = StockBook(clock)
        self.products = products = ProductService(commands)
        self.stock = StockService(commands, clock, products, book)
        self.accounts.forgets.append(self._forget_keeper)

    def _compose_amenities(self) -> tuple[Area, ...]:
        """The menu, what is left, what couriers take, and what somebody must bring them."""
        commands, clock, settings, checkin = self.commands, self.clock, self.settings, self.checkin
        visitors = self.visitors
        self.amenity_stock = stock = ItemStock(self.stock, self.products)
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
        return (
            Area("amenities", retain=amenities.retain),
            Area(
                "requests",
                run_due=endings.run_due,
                after_confirming=endings.after_confirming,
                closing_moved=endings.closing_moved,
                visit_ended=endings.visit_ended,
                retain=endings.retain,
            ),
        )

    def _compose_charging(self) -> tuple[Area, ...]:
        """Places to charge: one book, and a service for each who writes in it."""
        commands, clock, settings = self.commands, self.clock, self.settings
        visitors = self.visitors
        notices = ChargingNotices(clock, visitors, self.mailbox)
        self._book = book = Book(clock, self.journal, settings, notices)
        self.openings = OpeningService(commands, clock, settings, book)
        self.charging = ChargingService(
            commands, clock, settings, self.checkin, visitors, book, self.openings
        )
        self.places = ChargingViews(book, visitors)
        self.past_charging = past = ChargingRetention(clock, settings, self.tally, book, visitors)
        return (
            Area(
                "charging",
                run_due=book.run_due,
                after_confirming=book.after_confirming,
                ask_before_leaving=self.charging.ask_before_leaving,
                visit_ended=self.charging.visit_ended,
                forget=past.forget,
                retain=past.retain,
            ),
        )

    def _what_is_past(self) -> tuple[Area, ...]:
        """Visits go after what happened in them was rolled up, and people go last of all."""
        visits, mailbox, staff = (
            CheckinRetention(self.clock, self.settings, self.tally),
            self.mailbox,
            self.staff,
        )
        return (
            Area("checkin", forget=visits.forget, retain=visits.retain),
            Area("failed_scans", retain=self.checkin.retain_failed),
            Area("answers", retain=self.commands.retain),
            Area(
                "mailbox",
                take_over=mailbox.take_over,
                forget=mailbox.forget,
                retain=mailbox.retain,
            ),
            Area("points", forget=self.points.forget),
            Area("staff", take_over=staff.take_over, forget=staff.forget),
            Area("registry", forget=self.registry.forget),
            Area("people", retain=self.erasure.retain),
            Area("accounts", retain=self.erasure.retain_accounts),
        )

    def _compose_privacy(self) -> None:
        """A person's own data, and who goes because nobody saw him for a year."""
        self.privacy = PrivacyService(self.commands, self.clock, self.journal)
        self.erasure = ErasureService(
            self.commands,
            self.clock,
            self.settings,
            self.registry,
            self.accounts.forget_disabled,
            self.backups.folder,
        )
        self.commands.prepare = self._complete
        self.commands.admit = self.staff.admit
        self.enrolment.after_confirming = [self._welcome_confirmed]
        self.registry.is_called = self.staff.is_called

    def _complete(self) -> None:
        """Have all areas there before anything happens."""
        _ = self.late

    def _wire(self, late: tuple[Area, ...]) -> None:
        """See ``LateFields``."""
        areas = (*self._early, *late, *self._what_is_past())
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

    def _welcome_confirmed(self, courier: int, number: str) -> None:
        expires = self.clock.now().utc_ms + 30 * DAY
        self.mailbox.post(courier, Kind.ENROLMENT_CONFIRMED, number, {}, expires)

    def start(self, lock: WriterLock | None, settle: bool = True) -> None:
        """Take up settings and clock; the writer also does what time has made due (``settle``)."""
        self._lock = lock
        self.settings.load()
        self._rules.load()
        self.timekeeping.load()
        if lock:
            self.erasure.erase_again()
            with one_transaction():
                apart("lost openings", self._book.resolve_openings)
            if settle:
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
    folder: Path,
    source: TimeSource = SYSTEM_TIME,
    read_only: bool = False,
    settle: bool = True,
) -> Station:
    """Open a station's folder and compose its areas.

    ``read_only`` opens beside a running window: nothing is written, due states are derived. Who
    does not let it ``settle`` calls ``run_due`` himself, as soon as he has shown something.

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
