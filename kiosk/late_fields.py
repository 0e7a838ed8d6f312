"""What is composed late, as typed fields of the station; see ``kiosk/late.py``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.later import LaterParts

if TYPE_CHECKING:
    from kiosk.approvals.service import ProposalService
    from kiosk.common.area import Area
    from kiosk.insurance.service import InsuranceService
    from kiosk.late import LateAreas
    from kiosk.lending.desk import LendingDeskService
    from kiosk.lending.holds import HoldService
    from kiosk.lending.retention import LendingRetention
    from kiosk.lending.service import LendingService
    from kiosk.lending.terms import LoanRuleService
    from kiosk.lending.views import LendingViews
    from kiosk.merits.deductions import DeductionService
    from kiosk.merits.grants import GrantService
    from kiosk.merits.views import DeductionViews
    from kiosk.points.views import PointsViews
    from kiosk.privacy.own import OwnDataService
    from kiosk.rewards.catalogue import RewardService
    from kiosk.rewards.pins import CourierPinService
    from kiosk.rewards.service import RedemptionService
    from kiosk.rewards.slips import SlipBook
    from kiosk.rewards.stock import RewardStock
    from kiosk.rewards.views import RewardViews
    from kiosk.volunteering.service import VolunteerService


class LateFields(LaterParts):
    """Asking for one of them composes them all."""

    @cached_property
    def late(self) -> LateAreas:
        """The areas that are loaded late; from then on everybody is told of everything."""
        from kiosk.late import LateAreas

        late = LateAreas(self, self._key)
        self._wire(late.areas)
        return late

    def _wire(self, late: tuple[Area, ...]) -> None:
        """Tell those who ask all areas whom to ask."""
        raise NotImplementedError

    @property
    def lending(self) -> LendingService:
        """The scan box: borrow, bring back, keep longer."""
        return self.late.lending

    @property
    def holds(self) -> HoldService:
        """Who waits for what."""
        return self.late.holds

    @property
    def lending_desk(self) -> LendingDeskService:
        """What staff do about loans."""
        return self.late.lending_desk

    @property
    def loan_rules(self) -> LoanRuleService:
        """How long and how many, by kind of thing."""
        return self.late.loan_rules

    @property
    def loans(self) -> LendingViews:
        """Who has what, and what may be borrowed."""
        return self.late.loans

    @property
    def past_lending(self) -> LendingRetention:
        """Who had what is forgotten."""
        return self.late.past_lending

    @property
    def volunteering(self) -> VolunteerService:
        """A volunteer's few minutes."""
        return self.late.volunteering

    @property
    def points_views(self) -> PointsViews:
        """What somebody holds, in plain words."""
        return self.late.points_views

    @property
    def proposals(self) -> ProposalService:
        """What wants a second person."""
        return self.late.proposals

    @property
    def grants(self) -> GrantService:
        """Points staff give."""
        return self.late.grants

    @property
    def deductions(self) -> DeductionService:
        """Points somebody is to lose."""
        return self.late.deductions

    @property
    def open_deductions(self) -> DeductionViews:
        """Deductions that can be appealed against."""
        return self.late.open_deductions

    @property
    def reward_stock(self) -> RewardStock:
        """How many of a reward there are."""
        return self.late.reward_stock

    @property
    def rewards(self) -> RewardService:
        """What there is for points."""
        return self.late.rewards

    @property
    def courier_pins(self) -> CourierPinService:
        """The PIN that points are spent with."""
        return self.late.courier_pins

    @property
    def slips(self) -> SlipBook:
        """The codes rewards are handed over by."""
        return self.late.slips

    @property
    def redemptions(self) -> RedemptionService:
        """Points against things."""
        return self.late.redemptions

    @property
    def reward_views(self) -> RewardViews:
        """Rewards as people see them."""
        return self.late.reward_views

    @property
    def insurance(self) -> InsuranceService:
        """Until when couriers are insured."""
        return self.late.insurance

    @property
    def own_data(self) -> OwnDataService:
        """A person's own data: see, correct, erase."""
        return self.late.own_data
