"""Everything that nobody sees on the attract screen before its first frame.

Composed before the station does what is due, takes a command or is asked for any of it
(``LateFields``), so that whatever happens is told to all of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from kiosk.approvals.service import ProposalService
from kiosk.checkin.retention import CheckinRetention
from kiosk.common.area import Area
from kiosk.common.errors import Fact
from kiosk.export.backups import BackupService
from kiosk.insurance.service import InsuranceService
from kiosk.late_visits import compose_visits
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
from kiosk.merits.deductions import DeductionService
from kiosk.merits.grants import GrantService
from kiosk.merits.views import DeductionViews
from kiosk.points.lapsing import Lapsing
from kiosk.points.rules import EarnEvent
from kiosk.points.views import PointsViews
from kiosk.privacy.erasure import ErasureService
from kiosk.privacy.own import OwnDataService
from kiosk.privacy.service import PrivacyService
from kiosk.rewards.catalogue import RewardService
from kiosk.rewards.endings import RedemptionEndings
from kiosk.rewards.pins import CourierPinService
from kiosk.rewards.service import RedemptionService
from kiosk.rewards.slips import SlipBook
from kiosk.rewards.stock import RewardStock
from kiosk.rewards.views import RewardViews
from kiosk.storage import keys
from kiosk.storage.passport import DATABASE
from kiosk.volunteering.service import VolunteerService

if TYPE_CHECKING:
    from kiosk.later import LaterParts


def compose(station: LaterParts, key: bytes) -> tuple[Area, ...]:
    """Set the station's fields; answer the areas in the order they are asked in."""
    visits = compose_visits(station, key)
    areas = (
        *visits,
        *_lending(station),
        *_volunteering(station),
        *_points(station),
        *_rewards(station, key),
        *_insurance(station),
    )
    return (*areas, *_what_is_past(station, key))


def _lending(station: LaterParts) -> tuple[Area, ...]:
    """Who has what of the catalogue: one book, and a service for each who writes in it."""
    commands, clock, settings = station.commands, station.clock, station.settings
    catalogue, visitors = station.catalogue, station.visitors
    notices = LendingNotices(clock, station.mailbox)
    book = LoanBook(clock, station.journal, catalogue, notices)
    who = Borrowers(clock, settings, station.checkin, book)
    station.lending = lending = LendingService(
        commands, clock, catalogue, who, book, station.points
    )
    station.holds = HoldService(commands, clock, settings, catalogue, who, book)
    station.lending_desk = LendingDeskService(commands, clock, catalogue, book)
    station.loan_rules = LoanRuleService(commands, catalogue, book)
    station.loans = LendingViews(clock, catalogue, visitors, who, lending, book)
    station.past_lending = past = LendingRetention(clock, settings, station.tally, book)
    due = LendingDue(clock, settings, catalogue, visitors, book)
    catalogue.away = station.loans.away
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


def _volunteering(station: LaterParts) -> tuple[Area, ...]:
    """What volunteers do in a few minutes; what there is to do, other areas say."""
    station.volunteering = volunteering = VolunteerService(
        station.commands, station.clock, station.journal
    )
    volunteering.sources = [station.stock_chores, station.care_chores]
    station.accounts.forgets.append(volunteering.forget)
    return (
        Area(
            "volunteering",
            run_due=volunteering.run_due,
            after_confirming=volunteering.after_confirming,
        ),
    )


def _points(station: LaterParts) -> tuple[Area, ...]:
    """What couriers hold, what staff give and take, and what wants four eyes."""
    commands, clock, journal, settings = (
        station.commands,
        station.clock,
        station.journal,
        station.settings,
    )
    lapsing = Lapsing(clock, journal, station.points.ledger)
    lapsing.soon.append(partial(_tell_of_lapsing, station))
    station.points_views = PointsViews(clock)
    station.proposals = proposals = ProposalService(
        commands, clock, journal, settings, station.pins, station.staff
    )
    station.grants = grants = GrantService(
        commands, clock, settings, station.registry, station.points, proposals
    )
    station.deductions = deductions = DeductionService(
        commands,
        clock,
        journal,
        settings,
        station.registry,
        station.checkin,
        station.points,
        proposals,
    )
    station.open_deductions = DeductionViews(clock)
    deductions.opened.append(partial(_tell, station, Kind.DEDUCTION_OPEN))
    deductions.decided.append(partial(_tell, station, Kind.APPEAL_DECIDED))
    station.volunteering.rewarded = partial(_reward_minutes, station)
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


def _rewards(station: LaterParts, key: bytes) -> tuple[Area, ...]:
    """What there is for points, the PIN it wants, and how redemptions go and end."""
    commands, clock, settings = station.commands, station.clock, station.settings
    station.reward_stock = stock = RewardStock(station.stock, station.products)
    station.rewards = rewards = RewardService(commands, stock)
    station.courier_pins = pins = CourierPinService(
        commands,
        clock,
        keys.derive(key, "courier pins"),
        settings,
        station.checkin,
        station.visitors,
        station.badges,
        station.registry,
    )
    station.slips = slips = SlipBook(keys.derive(key, "slips"))
    endings = RedemptionEndings(
        clock,
        station.journal,
        settings,
        station.points,
        stock,
        station.mailbox,
        station.tally,
    )
    station.redemptions = RedemptionService(
        commands,
        clock,
        station.checkin,
        station.points,
        rewards,
        stock,
        pins,
        slips,
        endings,
        station.proposals,
    )
    station.reward_views = RewardViews(
        clock, station.visitors, station.points, rewards, station.redemptions, pins
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


def _insurance(station: LaterParts) -> tuple[Area, ...]:
    """Until when couriers are insured."""
    station.insurance = insurance = InsuranceService(
        station.commands,
        station.clock,
        station.journal,
        station.registry,
        station.mailbox,
    )
    return (
        Area(
            "insurance",
            run_due=insurance.run_due,
            take_over=insurance.take_over,
            forget=insurance.forget,
        ),
    )


def _tell(
    station: LaterParts,
    kind: Kind,
    courier: int,
    number: str,
    facts: Mapping[str, Fact],
    until_ms: int,
) -> None:
    station.mailbox.post(courier, kind, number, facts, until_ms)


def _tell_of_lapsing(station: LaterParts, courier: int, points: int, day: str) -> None:
    facts: dict[str, Fact] = {"points": points, "day": day}
    _tell(station, Kind.POINTS_LAPSING, courier, day, facts, station.clock.span(day, day)[1])


def _reward_minutes(station: LaterParts, staff: str, request: str, minutes: int) -> int:
    """Who of the staff rides, too, earns by his minutes what the table says."""
    account = station.staff.find(staff)
    row = station.registry.by_number(account.courier) if account else None
    if row is None:
        return 0
    return station.points.earn(row.id, EarnEvent.VOLUNTEER_MINUTES, request, minutes).points


def _what_is_past(station: LaterParts, key: bytes) -> tuple[Area, ...]:
    """A person's own data, and how it goes: people last, after all that happened was rolled up."""
    commands, clock, settings = station.commands, station.clock, station.settings
    checkin, mailbox, staff, registry = (
        station.checkin,
        station.mailbox,
        station.staff,
        station.registry,
    )
    visits = CheckinRetention(clock, settings, station.tally)
    station.backups = backups = BackupService(
        commands, clock, station.journal, station.folder / DATABASE, key
    )
    station.privacy = PrivacyService(commands, clock, station.journal)
    station.erasure = erasure = ErasureService(
        commands, clock, settings, registry, station.accounts.forget_disabled, backups.folder
    )
    station.own_data = OwnDataService(
        commands,
        registry,
        checkin,
        station.visits,
        erasure,
        station.insurance,
        station.past_lending.noted,
    )
    return (
        Area("checkin", forget=visits.forget, retain=visits.retain),
        Area("failed_scans", retain=checkin.retain_failed),
        Area("answers", retain=commands.retain),
        Area(
            "mailbox",
            take_over=mailbox.take_over,
            forget=mailbox.forget,
            retain=mailbox.retain,
        ),
        Area("points", forget=station.points.forget),
        Area("staff", take_over=staff.take_over, forget=staff.forget),
        Area("registry", forget=registry.forget),
        Area("people", retain=erasure.retain),
        Area("accounts", retain=erasure.retain_accounts),
    )
