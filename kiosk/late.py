"""The areas that nobody sees on the attract screen: loaded at the first thing anybody does.

They are composed before the station does what is due or takes a command (``Station.late``), so that
whatever happens is told to all of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from kiosk.approvals.service import ProposalService
from kiosk.common.area import Area
from kiosk.common.errors import Fact
from kiosk.insurance.service import InsuranceService
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
from kiosk.privacy.own import OwnDataService
from kiosk.rewards.catalogue import RewardService
from kiosk.rewards.endings import RedemptionEndings
from kiosk.rewards.pins import CourierPinService
from kiosk.rewards.service import RedemptionService
from kiosk.rewards.slips import SlipBook
from kiosk.rewards.stock import RewardStock
from kiosk.rewards.views import RewardViews
from kiosk.storage import keys
from kiosk.volunteering.service import VolunteerService

if TYPE_CHECKING:
    from kiosk.later import LaterParts


class LateAreas:
    """One typed field per service, as in the station; ``areas`` in the order they are asked in."""

    def __init__(self, station: LaterParts, key: bytes) -> None:
        self._station = station
        self.areas = (
            *self._compose_lending(station),
            *self._compose_volunteering(station),
            *self._compose_points(station),
            *self._compose_rewards(station, key),
            *self._compose_insurance(station),
        )
        self.own_data = OwnDataService(
            station.commands,
            station.registry,
            station.checkin,
            station.visits,
            station.erasure,
            self.insurance,
            self.past_lending.noted,
        )

    def _compose_lending(self, station: LaterParts) -> tuple[Area, ...]:
        """Who has what of the catalogue: one book, and a service for each who writes in it."""
        commands, clock, settings = (
            station.commands,
            station.clock,
            station.settings,
        )
        catalogue, visitors = station.catalogue, station.visitors
        notices = LendingNotices(clock, station.mailbox)
        book = LoanBook(clock, station.journal, catalogue, notices)
        who = Borrowers(clock, settings, station.checkin, book)
        self.lending = lending = LendingService(
            commands, clock, catalogue, who, book, station.points
        )
        self.holds = HoldService(commands, clock, settings, catalogue, who, book)
        self.lending_desk = LendingDeskService(commands, clock, catalogue, book)
        self.loan_rules = LoanRuleService(commands, catalogue, book)
        self.loans = LendingViews(clock, catalogue, visitors, who, lending, book)
        self.past_lending = past = LendingRetention(clock, settings, station.tally, book)
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

    def _compose_volunteering(self, station: LaterParts) -> tuple[Area, ...]:
        """What volunteers do in a few minutes; what there is to do, other areas say."""
        self.volunteering = volunteering = VolunteerService(
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

    def _compose_points(self, station: LaterParts) -> tuple[Area, ...]:
        """What couriers hold, what staff give and take, and what wants four eyes."""
        commands, clock, journal, settings = (
            station.commands,
            station.clock,
            station.journal,
            station.settings,
        )
        lapsing = Lapsing(clock, journal, station.points.ledger)
        lapsing.soon.append(self._tell_of_lapsing)
        self.points_views = PointsViews(clock)
        self.proposals = proposals = ProposalService(
            commands, clock, journal, settings, station.pins, station.staff
        )
        self.grants = grants = GrantService(
            commands, clock, settings, station.registry, station.points, proposals
        )
        self.deductions = deductions = DeductionService(
            commands,
            clock,
            journal,
            settings,
            station.registry,
            station.checkin,
            station.points,
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

    def _compose_rewards(self, station: LaterParts, key: bytes) -> tuple[Area, ...]:
        """What there is for points, the PIN it wants, and how redemptions go and end."""
        commands, clock, settings = (
            station.commands,
            station.clock,
            station.settings,
        )
        self.reward_stock = stock = RewardStock(station.stock, station.products)
        self.rewards = rewards = RewardService(commands, stock)
        self.courier_pins = pins = CourierPinService(
            commands,
            clock,
            keys.derive(key, "courier pins"),
            settings,
            station.checkin,
            station.visitors,
            station.badges,
            station.registry,
        )
        self.slips = slips = SlipBook(keys.derive(key, "slips"))
        endings = RedemptionEndings(
            clock,
            station.journal,
            settings,
            station.points,
            stock,
            station.mailbox,
            station.tally,
        )
        self.redemptions = RedemptionService(
            commands,
            clock,
            station.checkin,
            station.points,
            rewards,
            stock,
            pins,
            slips,
            endings,
            self.proposals,
        )
        self.reward_views = RewardViews(
            clock, station.visitors, station.points, rewards, self.redemptions, pins
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

    def _compose_insurance(self, station: LaterParts) -> tuple[Area, ...]:
        """Until when couriers are insured."""
        self.insurance = insurance = InsuranceService(
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
        self, kind: Kind, courier: int, number: str, facts: Mapping[str, Fact], until_ms: int
    ) -> None:
        self._station.mailbox.post(courier, kind, number, facts, until_ms)

    def _tell_of_lapsing(self, courier: int, points: int, day: str) -> None:
        facts: dict[str, Fact] = {"points": points, "day": day}
        self._tell(Kind.POINTS_LAPSING, courier, day, facts, self._station.clock.span(day, day)[1])

    def _reward_minutes(self, staff: str, request: str, minutes: int) -> int:
        """Who of the staff rides, too, earns by his minutes what the table says."""
        account = self._station.staff.find(staff)
        row = self._station.registry.by_number(account.courier) if account else None
        if row is None:
            return 0
        return self._station.points.earn(
            row.id, EarnEvent.VOLUNTEER_MINUTES, request, minutes
        ).points
