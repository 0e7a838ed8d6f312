"""The station's parts, as typed fields; most of them are composed when one of them is asked for.

What the attract screen needs before its first frame stands in ``kiosk/station.py``; everything else
is composed by ``kiosk/late.py``, all at once, before anything happens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.amenities.endings import RequestEndings
    from kiosk.amenities.menu import MenuService
    from kiosk.amenities.queue import QueueService
    from kiosk.amenities.requests import RequestService
    from kiosk.amenities.service import AmenitiesService
    from kiosk.amenities.stock import ItemStock
    from kiosk.approvals.service import ProposalService
    from kiosk.charging.book import Book
    from kiosk.charging.openings import OpeningService
    from kiosk.charging.retention import ChargingRetention
    from kiosk.charging.service import ChargingService
    from kiosk.charging.views import ChargingViews
    from kiosk.checkin.mail import VisitMailService
    from kiosk.checkin.service import CheckinService
    from kiosk.checkin.views import CheckinViews
    from kiosk.checkin.visitors import VisitorService
    from kiosk.common.clock import Clock
    from kiosk.export.backups import BackupService
    from kiosk.firstaid.service import AlarmService
    from kiosk.insurance.service import InsuranceService
    from kiosk.journal.commands import Commands
    from kiosk.journal.service import Journal
    from kiosk.lending.desk import LendingDeskService
    from kiosk.lending.holds import HoldService
    from kiosk.lending.retention import LendingRetention
    from kiosk.lending.service import LendingService
    from kiosk.lending.terms import LoanRuleService
    from kiosk.lending.views import LendingViews
    from kiosk.mailbox.service import MailboxService
    from kiosk.merits.deductions import DeductionService
    from kiosk.merits.grants import GrantService
    from kiosk.merits.views import DeductionViews
    from kiosk.points.earning import EarnRuleService
    from kiosk.points.service import PointsService
    from kiosk.points.views import PointsViews
    from kiosk.privacy.erasure import ErasureService
    from kiosk.privacy.own import OwnDataService
    from kiosk.privacy.service import PrivacyService
    from kiosk.registry.badges import BadgeService
    from kiosk.registry.enrolment import EnrolmentService
    from kiosk.registry.service import RegistryService
    from kiosk.rewards.catalogue import RewardService
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
    from kiosk.storage.passport import Passport
    from kiosk.tally.service import TallyService
    from kiosk.volunteering.service import VolunteerService


class LateFields:
    """Asking for one that is not there yet composes them all."""

    # There from the start

    folder: Path
    passport: Passport
    clock: Clock
    journal: Journal
    commands: Commands
    settings: SettingsService
    timekeeping: Timekeeping
    badges: BadgeService
    staff: StaffService

    # People

    registry: RegistryService
    enrolment: EnrolmentService
    pins: PinService
    accounts: AccountService
    mailbox: MailboxService
    insurance: InsuranceService
    own_data: OwnDataService
    privacy: PrivacyService
    erasure: ErasureService

    # Visits, and calls for help

    checkin: CheckinService
    visits: CheckinViews
    visitors: VisitorService
    mail: VisitMailService
    alarms: AlarmService
    tally: TallyService

    # Stock and amenities

    stock_book: StockBook
    products: ProductService
    stock: StockService
    amenity_stock: ItemStock
    menu: MenuService
    amenities: AmenitiesService
    endings: RequestEndings
    queue: QueueService
    requests: RequestService
    volunteering: VolunteerService

    # Charging

    charge_book: Book
    openings: OpeningService
    charging: ChargingService
    places: ChargingViews
    past_charging: ChargingRetention

    # What is lent

    lending: LendingService
    holds: HoldService
    lending_desk: LendingDeskService
    loan_rules: LoanRuleService
    loans: LendingViews
    past_lending: LendingRetention

    # Points, and what there is for them

    earn_rules: EarnRuleService
    points: PointsService
    points_views: PointsViews
    proposals: ProposalService
    grants: GrantService
    deductions: DeductionService
    open_deductions: DeductionViews
    reward_stock: RewardStock
    rewards: RewardService
    courier_pins: CourierPinService
    slips: SlipBook
    redemptions: RedemptionService
    reward_views: RewardViews

    # What may leave

    backups: BackupService

    _composed = False

    if not TYPE_CHECKING:  # or mypy would take every misspelt name for a field

        def __getattr__(self, name: str) -> object:
            if name not in LateFields.__annotations__ or self._composed:
                raise AttributeError(name)
            self.compose()
            return getattr(self, name)

    def compose(self) -> None:
        """Have all areas there; from then on everybody is told of everything."""
        raise NotImplementedError
