"""The composition root: a folder becomes a station, with one typed field per area."""

from __future__ import annotations

from collections.abc import Mapping
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
from kiosk.approvals.service import ProposalService
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
from kiosk.common.errors import Fact, NotSaved, StationTrouble
from kiosk.common.ids import new_number
from kiosk.export.backups import BackupService
from kiosk.firstaid.service import AlarmService
from kiosk.insurance.service import InsuranceService
from kiosk.journal.commands import Commands
from kiosk.journal.service import Journal
from kiosk.later import LaterParts
from kiosk.lending.book import Book as LoanBook
from kiosk.lending.borrowers import Borrowers
from kiosk.lending.desk import LendingDeskService
from kiosk.lending.due import LendingDue
from kiosk.lending.holds import HoldService
from kiosk.lending.notices import LendingNotices
from kiosk.lending.retention import LendingRetention
from kiosk.lending.service import LendingService
from kiosk.lending.terms import LoanRuleService
from kiosk.lending.views import LendingViews
from kiosk.mailbox.rules import Kind
from kiosk.mailbox.service import MailboxService
from kiosk.merits.deductions import DeductionService
from kiosk.merits.grants import GrantService
from kiosk.merits.views import DeductionViews
from kiosk.points.earning import EarnRules, EarnRuleService
from kiosk.points.lapsing import Lapsing
from kiosk.points.rules import EarnEvent
from kiosk.points.service import PointsService
from kiosk.points.views import PointsViews
from kiosk.privacy.erasure import ErasureService
from kiosk.privacy.service import PrivacyService
from kiosk.registry.badges import BadgeService
from kiosk.registry.enrolment import EnrolmentService
from kiosk.registry.service import RegistryService
from kiosk.rewards.catalogue import RewardService
from kiosk.rewards.endings import RedemptionEndings
from kiosk.rewards.pins import CourierPinService
from kiosk.rewards.service import RedemptionService
from kiosk.rewards.slips import SlipBook
from kiosk.rewards.stock import RewardStock
from kiosk.rewards.views import RewardViews
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
from kiosk.volunteering.service import VolunteerService

SYSTEM_TIME = SystemTime()


class Station(LaterParts):
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
        areas = (
            *self._who_is_here(),
            *self._compose_amenities(),
            *self._compose_charging(),
            *self._compose_lending(),
            *self._compose_volunteering(),
            *self._compose_points(),
            *self._compose_rewards(key),
            *self._compose_insurance(),
            *self._what_is_past(),
        )
        self._key = key
        self.backups = BackupService(commands, clock, self.journal, folder / DATABASE, key)
        self._areas = (*areas, *self._compose_privacy(areas))
        self._wire()
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

    def _compose_insurance(self) -> tuple[Area, ...]:
        """Until when couriers are insured."""
        self.insurance = insurance = InsuranceService(
            self.commands, self.clock, self.journal, self.registry, self.mailbox
        )
        return (
            Area(
                "insurance",
                run_due=insurance.run_due,
                take_over=insurance.take_over,
                forget=insurance.forget,
            ),
        )

    def _compose_rewards(self, key: bytes) -> tuple[Area, ...]:
        """What there is for points, the PIN it wants, and how redemptions go and end."""
        commands, clock, settings = self.commands, self.clock, self.settings
        self.reward_stock = stock = RewardStock(self.stock, self.products)
        self.rewards = rewards = RewardService(commands, stock)
        self.courier_pins = pins = CourierPinService(
            commands,
            clock,
            keys.derive(key, "courier pins"),
            settings,
            self.checkin,
            self.visitors,
            self.badges,
            self.registry,
        )
        self.slips = slips = SlipBook(keys.derive(key, "slips"))
        endings = RedemptionEndings(
            clock, self.journal, settings, self.points, stock, self.mailbox, self.tally
        )
        self.redemptions = RedemptionService(
            commands,
            clock,
            self.checkin,
            self.points,
            rewards,
            stock,
            pins,
            slips,
            endings,
            self.proposals,
        )
        self.reward_views = RewardViews(
            clock, self.visitors, self.points, rewards, self.redemptions, pins
        )
        return (
            Area(
                "rewards",
                run_due=endings.run_due,
                after_confirming=endings.after_confirming,
                take_over=endings.take_over,
                forget=endings.forget,
                retain=endings.retain,
            ),
            Area("courier_pins", take_over=pins.take_over, forget=pins.forget),
        )

    def _compose_lending(self) -> tuple[Area, ...]:
        """Who has what of the catalogue: one book, and a service for each who writes in it."""
        commands, clock, settings = self.commands, self.clock, self.settings
        catalogue, visitors = self.catalogue, self.visitors
        notices = LendingNotices(clock, self.mailbox)
        book = LoanBook(clock, self.journal, catalogue, notices)
        who = Borrowers(clock, settings, self.checkin, book)
        self.lending = lending = LendingService(commands, clock, catalogue, who, book, self.points)
        self.holds = HoldService(commands, clock, settings, catalogue, who, book)
        self.lending_desk = LendingDeskService(commands, clock, catalogue, book)
        self.loan_rules = LoanRuleService(commands, catalogue, book)
        self.loans = LendingViews(clock, catalogue, visitors, who, lending, book)
        self.past_lending = past = LendingRetention(clock, settings, self.tally, book)
        due = LendingDue(clock, settings, catalogue, visitors, book)
        catalogue.away = self.loans.away
        return (
            Area(
                "lending",
                run_due=due.run_due,
                after_confirming=due.after_confirming,
                visit_ended=due.visit_ended,
                take_over=past.take_over,
                forget=past.forget,
                retain=past.retain,
            ),
        )

    def _compose_volunteering(self) -> tuple[Area, ...]:
        """What volunteers do in a few minutes; what there is to do, other areas say."""
        self.volunteering = volunteering = VolunteerService(self.commands, self.clock, self.journal)
        volunteering.sources = [self._stock_chores, self._care_chores]
        self.accounts.forgets.append(volunteering.forget)
        return (
            Area(
                "volunteering",
                run_due=volunteering.run_due,
                after_confirming=volunteering.after_confirming,
            ),
        )

    def _compose_points(self) -> tuple[Area, ...]:
        """What couriers hold, what staff give and take, and what wants four eyes."""
        commands, clock, journal, settings = (
            self.commands,
            self.clock,
            self.journal,
            self.settings,
        )
        lapsing = Lapsing(clock, journal, self.points.ledger)
        lapsing.soon.append(self._tell_of_lapsing)
        self.points_views = PointsViews(clock)
        self.proposals = proposals = ProposalService(
            commands, clock, journal, settings, self.pins, self.staff
        )
        self.grants = grants = GrantService(
            commands, clock, settings, self.registry, self.points, proposals
        )
        self.deductions = deductions = DeductionService(
            commands,
            clock,
            journal,
            settings,
            self.registry,
            self.checkin,
            self.points,
            proposals,
        )
        self.open_deductions = DeductionViews(clock)
        deductions.opened.append(partial(self._tell, Kind.DEDUCTION_OPEN))
        deductions.decided.append(partial(self._tell, Kind.APPEAL_DECIDED))
        self.volunteering.rewarded = self._reward_minutes
        return (
            Area("lapsing", run_due=lapsing.run_due),
            Area(
                "proposals",
                run_due=proposals.run_due,
                after_confirming=proposals.after_confirming,
                retain=proposals.retain,
            ),
            Area("grants", forget=grants.forget, retain=grants.retain),
            Area(
                "deductions",
                run_due=deductions.run_due,
                after_confirming=deductions.after_confirming,
                forget=deductions.forget,
                retain=deductions.retain,
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
        )

    def _compose_privacy(self, areas: tuple[Area, ...]) -> tuple[Area, ...]:
        """A person's own data, and who goes because nobody saw him for a year."""
        self.erasure = erasure = ErasureService(
            self.commands,
            self.clock,
            self.settings,
            self.registry,
            self.accounts.forget_disabled,
            {area.name: area.forget for area in areas if area.forget},
            self.backups.folder,
        )
        return (
            Area("people", retain=erasure.retain),
            Area("accounts", retain=erasure.retain_accounts),
        )

    def _wire(self) -> None:
        """Tell those who ask all areas whom to ask."""
        areas = self._areas
        self.privacy = PrivacyService(
            self.commands,
            self.clock,
            self.journal,
            {area.name: area.retain for area in areas if area.retain},
        )
        self.commands.due = [area.run_due for area in areas if area.run_due]
        self.commands.admit = self.staff.admit
        self.timekeeping.after_confirming = [
            area.after_confirming for area in areas if area.after_confirming
        ]
        self.settings.closing_moved = [area.closing_moved for area in areas if area.closing_moved]
        self.checkin.leavings = [
            area.ask_before_leaving for area in areas if area.ask_before_leaving
        ]
        self.checkin.partings = [area.visit_ended for area in areas if area.visit_ended]
        self.enrolment.take_overs = [area.take_over for area in areas if area.take_over]
        self.enrolment.after_confirming = [self._welcome_confirmed]
        self.registry.is_called = self.staff.is_called

    def _welcome_confirmed(self, courier: int, number: str) -> None:
        expires = self.clock.now().utc_ms + 30 * DAY
        self.mailbox.post(courier, Kind.ENROLMENT_CONFIRMED, number, {}, expires)

    def _tell(
        self, kind: Kind, courier: int, number: str, facts: Mapping[str, Fact], until_ms: int
    ) -> None:
        self.mailbox.post(courier, kind, number, facts, until_ms)

    def _tell_of_lapsing(self, courier: int, points: int, day: str) -> None:
        facts: dict[str, Fact] = {"points": points, "day": day}
        self._tell(Kind.POINTS_LAPSING, courier, day, facts, self.clock.span(day, day)[1])

    def _reward_minutes(self, staff: str, request: str, minutes: int) -> int:
        """Who of the staff rides, too, earns by his minutes what the table says."""
        account = self.staff.find(staff)
        row = self.registry.by_number(account.courier) if account else None
        if row is None:
            return 0
        return self.points.earn(row.id, EarnEvent.VOLUNTEER_MINUTES, request, minutes).points

    def start(self, lock: WriterLock | None) -> None:
        """Take up settings and clock; the writer also does what time has made due."""
        self._lock = lock
        self.settings.load()
        self._rules.load()
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
        open_checked(folder / DATABASE, key, SYSTEM_TIME.wall_ms(), read_only)
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
