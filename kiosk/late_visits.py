"""The areas every visit passes, composed late: people, stock, check-in, amenities, charging."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

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
from kiosk.checkin.service import CheckinService
from kiosk.checkin.views import CheckinViews
from kiosk.checkin.visitors import VisitorService
from kiosk.common.area import Area
from kiosk.common.clock import DAY
from kiosk.firstaid.service import AlarmService
from kiosk.mailbox.rules import Kind
from kiosk.mailbox.service import MailboxService
from kiosk.points.earning import EarnRules, EarnRuleService
from kiosk.points.service import PointsService
from kiosk.registry.enrolment import EnrolmentService
from kiosk.registry.service import RegistryService
from kiosk.staff.accounts import AccountService
from kiosk.staff.pins import PinService
from kiosk.stock.book import StockBook
from kiosk.stock.products import ProductService
from kiosk.stock.service import StockService
from kiosk.storage import keys
from kiosk.tally.service import TallyService

if TYPE_CHECKING:
    from kiosk.later import LaterParts


def compose_visits(station: LaterParts, key: bytes) -> tuple[Area, ...]:
    """Set the station's fields; answer the areas in the order they are asked in."""
    _people(station, key)
    _stock(station)
    _checkin(station, key)
    return (*_who_is_here(station), *_amenities(station), *_charging(station))


def _people(station: LaterParts, key: bytes) -> None:
    """Couriers and their badges; staff carry badges of the same table."""
    commands, clock, settings = station.commands, station.clock, station.settings
    badges, staff = station.badges, station.staff
    station.mailbox = MailboxService(clock)
    station.registry = registry = RegistryService(commands, clock, settings, badges)
    registry.is_called = staff.is_called
    station.enrolment = enrolment = EnrolmentService(
        commands, clock, station.journal, settings, registry, badges
    )
    enrolment.after_confirming = [partial(_welcome_confirmed, station)]
    is_secret = partial(keys.is_secret_of, key)
    station.pins = pins = PinService(commands, clock, keys.derive(key, "pins"), is_secret)
    station.accounts = AccountService(commands, clock, staff, pins, badges, registry)


def _welcome_confirmed(station: LaterParts, courier: int, number: str) -> None:
    expires = station.clock.now().utc_ms + 30 * DAY
    station.mailbox.post(courier, Kind.ENROLMENT_CONFIRMED, number, {}, expires)


def _stock(station: LaterParts) -> None:
    """What lies where, and how long it is good; amenities and first aid take from it."""
    commands, clock = station.commands, station.clock
    station.stock_book = book = StockBook(clock)
    station.products = products = ProductService(commands)
    station.stock = StockService(commands, clock, products, book)
    station.accounts.forgets.append(partial(_forget_keeper, station))


def _forget_keeper(station: LaterParts, account: str) -> None:
    station.kits.forget_keeper(account)  # kits are loaded when somebody asks for them


def _checkin(station: LaterParts, key: bytes) -> None:
    """Who comes in and what awaits him; what anybody may call for, signed in or not."""
    commands, clock, settings = station.commands, station.clock, station.settings
    rules = EarnRules()
    rules.load()
    station.tally = tally = TallyService()
    station.earn_rules = EarnRuleService(commands, rules)
    station.points = points = PointsService(clock, settings, rules, keys.derive(key, "points"))
    station.checkin = checkin = CheckinService(
        commands, clock, station.journal, settings, station.registry, station.badges, points
    )
    station.visits = visits = CheckinViews(clock, points, tally)
    station.visitors = VisitorService(clock)
    station.mail = VisitMailService(commands, checkin, visits, station.mailbox)
    station.alarms = AlarmService(commands, clock, settings, station.staff)


def _who_is_here(station: LaterParts) -> tuple[Area, ...]:
    """Time goes first, or the others would judge by a clock that is wrong."""
    checkin, staff, enrolment = station.checkin, station.staff, station.enrolment
    return (
        Area("time", run_due=station.timekeeping.run_due),
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


def _amenities(station: LaterParts) -> tuple[Area, ...]:
    """The menu, what is left, what couriers take, and what somebody must bring them."""
    commands, clock, settings = station.commands, station.clock, station.settings
    checkin, visitors, mailbox, tally = (
        station.checkin,
        station.visitors,
        station.mailbox,
        station.tally,
    )
    station.amenity_stock = stock = ItemStock(station.stock, station.products)
    station.menu = menu = MenuService(commands, clock, settings, station.staff, visitors, stock)
    station.amenities = amenities = AmenitiesService(
        commands, clock, settings, checkin, visitors, menu, stock, tally
    )
    station.endings = endings = RequestEndings(
        clock, station.journal, settings, visitors, mailbox, tally
    )
    station.queue = queue = QueueService(clock, visitors)
    station.requests = RequestService(
        commands, clock, checkin, visitors, menu, amenities, stock, mailbox, endings, queue
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


def _charging(station: LaterParts) -> tuple[Area, ...]:
    """Places to charge: one book, and a service for each who writes in it."""
    commands, clock, settings = station.commands, station.clock, station.settings
    visitors = station.visitors
    notices = ChargingNotices(clock, visitors, station.mailbox)
    station.charge_book = book = Book(clock, station.journal, settings, notices)
    station.openings = openings = OpeningService(commands, clock, settings, book)
    station.charging = charging = ChargingService(
        commands, clock, settings, station.checkin, visitors, book, openings
    )
    station.places = ChargingViews(book, visitors)
    station.past_charging = past = ChargingRetention(clock, settings, station.tally, book, visitors)
    return (
        Area(
            "charging",
            run_due=book.run_due,
            after_confirming=book.after_confirming,
            ask_before_leaving=charging.ask_before_leaving,
            visit_ended=charging.visit_ended,
            forget=past.forget,
            retain=past.retain,
        ),
    )
