"""急救: the guides, what they need and where it lies; nobody is asked for a name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.common.actor import ANONYMOUS, Call
from kiosk.common.clock import HOUR, Clock, Instant
from kiosk.common.errors import Fact, Refused
from kiosk.firstaid.rules import Item, Language
from kiosk.journal.commands import Commands, Done, command
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
from kiosk.stock.products import PlaceRow, ProductService
from kiosk.stock.rules import PlaceKind
from kiosk.stock.service import StockService, Taken
from kiosk.tally.service import TallyService

if TYPE_CHECKING:
    from kiosk.firstaid.guides import Guide, Guides

SERVICE = "firstaid"
NO_COMPANY = ""
"""Under which first aid is counted: whose courier it was, nobody knows."""


class Where(StrEnum):
    """How exactly the station says where a thing lies."""

    PLACE = "place"
    KIT = "kit"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Whereabouts:
    """Where an item lies: its own place, or the kit, or nothing but its name.

    ``stocked`` tells that some is known to be there and good; ``lot`` is the code on the box to
    take, empty where it bears none. With ``doubtful`` nothing of what is there may be given out:
    it is expired, or set aside, as far as the station knows.
    """

    item: Item
    where: Where
    place: str
    lot: str = ""
    stocked: bool = False
    doubtful: bool = False


class AidService:
    """What first aid tells, and how often it was asked."""

    def __init__(
        self,
        commands: Commands,
        clock: Clock,
        settings: SettingsService,
        tally: TallyService,
        stock: StockService,
        products: ProductService,
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._settings = settings
        self._tally = tally
        self._stock = stock
        self._products = products

    @property
    def guides(self) -> Guides:
        """The guides; read when somebody asks for the first time."""
        from kiosk.firstaid.guides import own_guides  # noqa: PLC0415 (as late as they)

        return own_guides()

    def title(self, name: str, language: str) -> str:
        """Answer what a complaint is called; empty for none, or one this release does not know."""
        guide = self.guides.find(name)
        return guide.title.of(language) if guide else ""

    @command("firstaid.guide", actor=ANONYMOUS)
    def note_opened(self, call: Call, guide: str) -> Done[None]:
        """Count a guide that was opened: the hour and the guide, nothing else (product rule 7).

        Raises:
            LookupError: there is no such guide: a bug. (A refusal would be journalled to the
                millisecond.)
        """
        if self.guides.find(guide) is None:
            raise LookupError(guide)
        self._tally.add(self._clock.today(), NO_COMPANY, SERVICE, 1)
        return Done(None, facts={"guide": guide}, at=self._this_hour())

    def uses(self, first_day: str, last_day: str) -> int:
        """Answer how often a guide was opened between two station days (ISO, inclusive)."""
        return self._tally.total(SERVICE, first_day, last_day)

    def where(self, item: Item, language: Language = "zh") -> Whereabouts:
        """Answer where an item lies, as exactly as the station says.

        Where what is used next lies, or else where it belongs, or else the first-aid kit.
        """
        if item is Item.AED:
            hangs = self._settings.wording(Key.AED_PLACE, language)
            return Whereabouts(item, Where.PLACE if hangs else Where.UNKNOWN, hangs)
        lot = self._stock.next_for(_use(item))
        place = self._products.place(lot.place) if lot else self._home(item)
        if place is None:
            return Whereabouts(item, Where.UNKNOWN, "")
        where = Where.KIT if place.kind == PlaceKind.KIT else Where.PLACE
        name = place.called(language)
        if lot is None:
            return Whereabouts(item, where, name, doubtful=self._stock.has_some(_use(item)))
        return Whereabouts(item, where, name, lot.code, stocked=True)

    def _home(self, item: Item) -> PlaceRow | None:
        product = self._products.for_use(_use(item))
        home = self._products.home_of(product.number) if product else None
        return home or self._products.default_kit()

    @command("firstaid.take", actor=ANONYMOUS)
    def take(self, call: Call, item: str) -> Done[Taken]:
        """Take one thing out: the hour, the thing and its lot, nothing of whoever needs it.

        Where nothing is good, nothing is taken and the answer holds no lot. (A refusal would be
        journalled to the millisecond.)

        Raises:
            LookupError: there is no such thing: a bug.
        """
        if item not in tuple(Item):
            raise LookupError(item)
        try:
            taken = self._stock.book_taking(call, _use(item))
        except Refused:
            taken = Taken("", 0, "")
        facts: dict[str, Fact] = {"item": item, "lots": taken.lots}
        return Done(taken, facts=facts, at=self._this_hour())

    def what_to_take(self, guide: Guide, language: Language = "zh") -> list[Whereabouts]:
        """Answer everything a guide sends for, and where it lies."""
        return [self.where(item, language) for item in guide.takes]

    def _this_hour(self) -> Instant:
        now = self._clock.now()
        return Instant(now.utc_ms - now.utc_ms % HOUR, now.confirmed)


def _use(item: str) -> str:
    return f"aid:{item}"
