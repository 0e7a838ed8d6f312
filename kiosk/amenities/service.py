"""Amenities a courier takes for himself: one tap, done; and how often each is used."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.amenities.menu import MenuService
from kiosk.amenities.models import AmenityUse, add_use, favourite_of, uses_by_company
from kiosk.amenities.rules import Item, Terms
from kiosk.amenities.stock import ItemStock
from kiosk.checkin.service import CheckinService
from kiosk.checkin.visitors import VisitorService
from kiosk.common.actor import Call
from kiosk.common.clock import DAY, Clock, Instant
from kiosk.common.errors import Reason, Refused
from kiosk.journal.commands import Commands, Done, command
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
from kiosk.tally.service import TallyService


@dataclass(frozen=True)
class Served:
    """A courier took an item."""

    item: str


class AmenitiesService:
    """What is offered, who may take it, and how often it was used (人次)."""

    def __init__(
        self,
        commands: Commands,
        clock: Clock,
        settings: SettingsService,
        checkin: CheckinService,
        visitors: VisitorService,
        menu: MenuService,
        stock: ItemStock,
        tally: TallyService,
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._settings = settings
        self._checkin = checkin
        self._visitors = visitors
        self._menu = menu
        self._stock = stock
        self._tally = tally

    def menu(self) -> tuple[Item, ...]:
        """Answer what the station offers at this time of the year, in the order shown."""
        return self._menu.in_season()

    def usual(self, visit: str) -> Terms | None:
        """Answer what the courier of a visit took most often lately, if he can have it now."""
        visits = self._visitors.last_five(visit)
        if not visits:
            return None
        row = favourite_of.first(*visits, *[""] * (5 - len(visits)))
        terms = self._menu.of(row[0]) if row else None
        return terms if terms and not self._menu.obstacle(terms, visit) else None

    @command("amenity.serve")
    def serve(self, call: Call, visit: str, item: str) -> Done[Served]:
        """Take one self-served item in an open visit.

        Raises:
            Refused: NOT_OFFERED, OUT_OF_SEASON, LIMIT_REACHED, OUT_OF_STOCK, or why the visit is no
                longer open (see ``require_open``).
        """
        terms = self._menu.of(item)
        if terms is None or not terms.offered or terms.attended:
            raise Refused(Reason.NOT_OFFERED)
        company = self._checkin.require_open(call, visit).company
        refused = self._menu.obstacle(terms, visit)
        if refused:
            raise refused
        self.note_use(visit, company, item, self._clock.today())
        facts: dict[str, str | int] = {"item": item}
        if terms.counted:
            facts["lots"] = self._stock.take(call, item)
        return Done(Served(item), subject=visit, facts=facts)

    def note_use(self, visit: str, company: int, item: str, day: str) -> None:
        """Count one use inside the caller's transaction."""
        add_use.run(
            visit=visit, company=company, item=item, day=day, utc_ms=self._clock.now().utc_ms
        )

    def visits(self, item: str, first_day: str, last_day: str) -> int:
        """Answer 人次: how often an item was used between two station days, purged included."""
        rows = AmenityUse.select().where(
            AmenityUse.item == item, AmenityUse.day.between(first_day, last_day)
        )
        return rows.count() + self._tally.total(item, first_day, last_day)

    def retain(self, now: Instant) -> int:
        """Roll old uses up and remove them inside the caller's transaction."""
        days = self._settings.number(Key.KEEP_VISITS_DAYS)
        old = AmenityUse.day < self._clock.day_of(now.utc_ms - days * DAY)
        for day, company, item, count in list(uses_by_company(old).tuples()):
            self._tally.add(day, company, item, count)
        return int(AmenityUse.delete().where(old).execute())
