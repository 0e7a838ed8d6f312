"""The menu: on what terms the station offers each item, and what stands in a courier's way."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any

from kiosk.amenities.models import AmenityItem, changed_terms, changed_terms_of, uses_in
from kiosk.amenities.rules import BUILT_IN, Item, Situation, Terms, is_good, is_season, obstacle
from kiosk.amenities.stock import ItemStock
from kiosk.checkin.visitors import Visitor, VisitorService
from kiosk.common.actor import Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Reason, Refused
from kiosk.common.permissions import Permission, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
from kiosk.staff.service import StaffService


@dataclass(frozen=True)
class Offer:
    """An item as it stands for one courier now; ``refused`` says why he cannot have it.

    ``left`` is what nobody has asked for yet, None where that is not counted.
    """

    item: Item
    attended: bool
    left: int | None
    refused: Refused | None


@dataclass
class _Here:
    """One courier at one moment; what several items ask about is looked up once."""

    visit: str
    day: str
    is_open: bool
    opens: str
    _visitors: VisitorService
    _staff: StaffService

    @cached_property
    def helpers(self) -> int:
        """Count who is on duty and may serve him: nobody serves himself."""
        own = self._visitor.number if self._visitor else ""
        return sum(not row.courier or row.courier != own for row in self._staff.on_duty())

    @cached_property
    def taken(self) -> Counter[str]:
        """Count what he had of each item this station day, over all his visits."""
        visits = self._visitors.of_today(self._visitor.courier) if self._visitor else []
        taken: Counter[str] = Counter()
        for visit in visits:
            taken.update(dict(uses_in.all(visit, self.day)))
        return taken

    @cached_property
    def _visitor(self) -> Visitor | None:
        return self._visitors.behind(self.visit)


class MenuService:
    """Built-in terms, and the station's own where it changed something."""

    def __init__(
        self,
        commands: Commands,
        clock: Clock,
        settings: SettingsService,
        staff: StaffService,
        visitors: VisitorService,
        stock: ItemStock,
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._settings = settings
        self._staff = staff
        self._visitors = visitors
        self._stock = stock

    def all(self) -> list[Terms]:
        """Answer the terms of every item, in the order shown."""
        changed = {row[0]: _terms(row) for row in changed_terms.all()}
        return [changed.get(item, BUILT_IN[item]) for item in Item]

    def of(self, item: str) -> Terms | None:
        """Answer the terms of one item, or None when there is no such item."""
        row = changed_terms_of.first(item)
        return _terms(row) if row else BUILT_IN.get(item)  # type: ignore[call-overload]

    def in_season(self) -> tuple[Item, ...]:
        """Answer what the station offers at this time of the year, in the order shown."""
        today = self._clock.today()
        return tuple(
            terms.item
            for terms in self.all()
            if terms.offered and is_season(today, terms.season_from, terms.season_to)
        )

    def offers(self, visit: str) -> list[Offer]:
        """Answer the menu of whoever is in a visit: what is out of season stands at the end."""
        here = self._at(visit)
        offers = [
            Offer(
                terms.item,
                terms.attended,
                self._stock.free(terms.item) if terms.counted else None,
                self._obstacle(terms, here),
            )
            for terms in self.all()
            if terms.offered
        ]
        return sorted(offers, key=_is_out_of_season)

    def obstacle(self, terms: Terms, visit: str) -> Refused | None:
        """Answer why the courier of a visit cannot have an item now, or None."""
        return self._obstacle(terms, self._at(visit))

    def _at(self, visit: str) -> _Here:
        now = self._clock.now()
        is_open = not now.confirmed or self._settings.is_open(now.utc_ms)
        opens = self._settings.text(Key.OPENS)
        return _Here(visit, self._clock.today(), is_open, opens, self._visitors, self._staff)

    def _obstacle(self, terms: Terms, here: _Here) -> Refused | None:
        if terms.is_free:
            return None
        situation = Situation(
            day=here.day,
            taken=here.taken[terms.item] if terms.per_day else 0,
            left=self._stock.free(terms.item) if terms.counted else 0,
            is_open=here.is_open,
            opens=here.opens,
            helpers=here.helpers if terms.attended else 0,
        )
        return obstacle(terms, situation)

    @command("amenity.set")
    def change(self, call: Call, terms: Terms) -> Done[None]:
        """Change the terms of an item; the journal keeps the new ones.

        What is counted is a product of the stock; the first time it becomes one.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND for no item, BAD_VALUE for a season or a limit that
                cannot be meant, KNOWN_ALREADY when its name is another product's.
        """
        require(call.by, Permission.SETTINGS)
        if terms.item not in BUILT_IN:
            raise Refused(Reason.NOT_FOUND)
        if not is_good(terms):
            raise Refused(Reason.BAD_VALUE, key=terms.item)
        values: dict[str, Any] = asdict(terms)
        AmenityItem.replace(**values).execute()
        product = {"product": self._stock.provide(terms.item)} if terms.counted else {}
        return Done(None, subject=terms.item, facts=values | product)


def _terms(row: tuple[Any, ...]) -> Terms:
    item, offered, attended, season_from, season_to, per_day, counted = row
    return Terms(
        Item(item), bool(offered), bool(attended), season_from, season_to, per_day, bool(counted)
    )


def _is_out_of_season(offer: Offer) -> bool:
    return offer.refused is not None and offer.refused.reason is Reason.OUT_OF_SEASON
