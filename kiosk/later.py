"""The parts of the station that are loaded when somebody asks for them first.

What a few people open a few times a day would make every start of the program a quarter longer.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.late_fields import LateFields

if TYPE_CHECKING:
    from kiosk.catalogue.finding import TitleFindingService
    from kiosk.catalogue.importing import CatalogueImportService
    from kiosk.catalogue.labelling import LabelService
    from kiosk.catalogue.service import CatalogueService
    from kiosk.catalogue.stocktake import StocktakeService
    from kiosk.charging.desk import ChargingDeskService
    from kiosk.charging.setup import ChargingSetupService
    from kiosk.common.chores import Chore
    from kiosk.common.exported import ExportSet
    from kiosk.export.service import ExportService
    from kiosk.firstaid.aed import AedService
    from kiosk.firstaid.aid import AidService
    from kiosk.firstaid.care import CareViews
    from kiosk.firstaid.kits import KitService
    from kiosk.registry.finding import FindingService
    from kiosk.stock.count_views import CountViews
    from kiosk.stock.counts import CountService
    from kiosk.stock.importing import ImportService
    from kiosk.stock.outlook import ForecastViews
    from kiosk.stock.views import StockViews


class LaterParts(LateFields):
    """Loaded one by one, as they are asked for."""

    _key: bytes

    # People

    @cached_property
    def finding(self) -> FindingService:
        """Finds a courier by name, initials or the end of his phone."""
        from kiosk.registry.finding import FindingService

        return FindingService(self.registry, self.badges)

    # Stock, kits and the AED

    @cached_property
    def stock_views(self) -> StockViews:
        """What is there, and what wants a hand."""
        from kiosk.stock.views import StockViews

        return StockViews(self.clock, self.settings, self.products, self.stock_book)

    @cached_property
    def forecasts(self) -> ForecastViews:
        """What will run out, and what will expire unused."""
        from kiosk.stock.outlook import ForecastViews

        return ForecastViews(self.clock, self.settings, self.products, self.stock_book)

    @cached_property
    def imports(self) -> ImportService:
        """Products and lots from a file."""
        from kiosk.stock.importing import ImportService

        return ImportService(self.commands, self.clock, self.products, self.stock_book)

    @cached_property
    def counts(self) -> CountService:
        """Counting a kit or a shelf; a counted kit is a checked kit."""
        from kiosk.stock.counts import CountService

        counts = CountService(self.commands, self.clock, self.settings, self.stock_book)
        counts.finished.append(self.kits.counted)
        return counts

    @cached_property
    def count_views(self) -> CountViews:
        """Counts that are under way, and differences that wait for a decision."""
        from kiosk.stock.count_views import CountViews

        return CountViews(self.products)

    @cached_property
    def kits(self) -> KitService:
        """Medicine kits: keeper, seal, checks."""
        from kiosk.firstaid.kits import KitService

        return KitService(self.commands, self.clock, self.products, self.staff)

    @cached_property
    def aed(self) -> AedService:
        """The AED: daily check, pads and battery."""
        from kiosk.firstaid.aed import AedService

        return AedService(self.commands, self.clock, self.settings)

    @cached_property
    def care(self) -> CareViews:
        """What is to be checked of kits and AED."""
        from kiosk.firstaid.care import CareViews

        return CareViews(self.clock, self.settings, self.staff, self.products, self.kits, self.aed)

    @cached_property
    def aid(self) -> AidService:
        """What first aid tells, and takes from the stock."""
        from kiosk.firstaid.aid import AidService

        return AidService(
            self.commands, self.clock, self.settings, self.tally, self.stock, self.products
        )

    def stock_chores(self) -> list[Chore]:
        """Answer what the stock wants done."""
        from kiosk.stock.chores import StockChores

        return StockChores(self.stock_views).chores()

    def care_chores(self) -> list[Chore]:
        """Answer what kits and the AED want done."""
        from kiosk.firstaid.chores import CareChores

        return CareChores(self.care).chores()

    # What is lent

    @cached_property
    def catalogue(self) -> CatalogueService:
        """What is lent, title by title and piece by piece."""
        from kiosk.catalogue.service import CatalogueService

        return CatalogueService(self.commands, self.clock)

    @cached_property
    def titles(self) -> TitleFindingService:
        """Finds titles while somebody types."""
        from kiosk.catalogue.finding import TitleFindingService

        return TitleFindingService(self.catalogue)

    @cached_property
    def catalogue_imports(self) -> CatalogueImportService:
        """Titles and items from a file of another library."""
        from kiosk.catalogue.importing import CatalogueImportService

        return CatalogueImportService(self.catalogue)

    @cached_property
    def labels(self) -> LabelService:
        """Labels to print."""
        from kiosk.catalogue.labelling import LabelService

        return LabelService(self.commands)

    @cached_property
    def stocktakes(self) -> StocktakeService:
        """Going along the shelves."""
        from kiosk.catalogue.stocktake import StocktakeService

        return StocktakeService(self.catalogue, self.clock)

    # Charging

    @cached_property
    def charging_desk(self) -> ChargingDeskService:
        """What staff do for a place to charge."""
        from kiosk.charging.desk import ChargingDeskService

        return ChargingDeskService(
            self.commands,
            self.clock,
            self.registry,
            self.checkin,
            self.visitors,
            self.charge_book,
            self.openings,
        )

    @cached_property
    def charging_setup(self) -> ChargingSetupService:
        """Which places to charge there are."""
        from kiosk.charging.setup import ChargingSetupService

        return ChargingSetupService(self.commands, self.charge_book)

    # What may leave

    @cached_property
    def exports(self) -> ExportService:
        """Takes what may leave to a USB stick."""
        from kiosk.export.service import ExportService

        return ExportService(
            self.commands,
            self.clock,
            self.journal,
            self.settings,
            self.pins,
            self.staff,
            self.backups,
            self._key,
            self.export_sets,
        )

    def export_sets(self) -> tuple[ExportSet, ...]:
        """Answer what may leave, in the order people choose from."""
        from kiosk.amenities.exports import AmenityExports
        from kiosk.charging.exports import ChargingExports
        from kiosk.checkin.exports import CheckinExports
        from kiosk.journal.exports import JournalExports
        from kiosk.lending.exports import LendingExports
        from kiosk.registry.exports import RegistryExports
        from kiosk.rewards.exports import RewardExports
        from kiosk.stock.exports import StockExports
        from kiosk.volunteering.exports import VolunteerExports

        return (
            *CheckinExports(self.clock, self.tally).export_sets(),
            *StockExports(self.stock_views, self.count_views).export_sets(),
            *self.care.export_sets(),
            *AmenityExports(self.tally).export_sets(),
            *ChargingExports(self.tally).export_sets(),
            *LendingExports(self.tally).export_sets(),
            *RewardExports(self.tally).export_sets(),
            *VolunteerExports().export_sets(),
            *JournalExports(self.clock).export_sets(),
            *RegistryExports().export_sets(),
        )
