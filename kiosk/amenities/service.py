"""Self-served amenities: one tap, done."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.amenities.models import AmenityUse, by_company
from kiosk.amenities.rules import Item, offered
from kiosk.checkin.service import CheckinService
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
    """What is offered, who may take it, and how often it was taken (人次)."""

    def __init__(
        self,
        commands: Commands,
        clock: Clock,
        settings: SettingsService,
        checkin: CheckinService,
        tally: TallyService,
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._settings = settings
        self._checkin = checkin
        self._tally = tally

    def menu(self) -> tuple[Item, ...]:
        """Answer what the station offers, in the order shown."""
        return offered(self._settings.text(Key.AMENITIES_OFF))

    @command("amenity.serve")
    def serve(self, call: Call, visit: str, item: str) -> Done[Served]:
        """Take one item in an open visit.

        Raises:
            Refused: NOT_OFFERED, or why the visit is no longer open (see ``require_open``).
        """
        if item not in self.menu():
            raise Refused(Reason.NOT_OFFERED)
        company = self._checkin.require_open(call, visit).company
        now = self._clock.now().utc_ms
        AmenityUse.insert(
            visit=visit, company=company, item=item, day=self._clock.today(), utc_ms=now
        ).execute()
        return Done(Served(item), subject=visit, facts={"item": item})

    def visits(self, item: str, first_day: str, last_day: str) -> int:
        """Answer 人次: how often an item was taken between two station days, purged included."""
        rows = AmenityUse.select().where(
            AmenityUse.item == item, AmenityUse.day.between(first_day, last_day)
        )
        return rows.count() + self._tally.total(item, first_day, last_day)

    def retain(self, now: Instant) -> int:
        """Roll old uses up and remove them inside the caller's transaction."""
        days = self._settings.number(Key.KEEP_VISITS_DAYS)
        old = AmenityUse.day < self._clock.day_of(now.utc_ms - days * DAY)
        for day, company, item, count in list(by_company(old).tuples()):
            self._tally.add(day, company, item, count)
        return int(AmenityUse.delete().where(old).execute())
