"""急救: the guides, what they need and where it lies; nobody is asked for a name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.common.actor import ANONYMOUS, Call
from kiosk.common.clock import HOUR, Clock, Instant
from kiosk.firstaid.rules import ITEMS, Item, Language
from kiosk.journal.commands import Commands, Done, command
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
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
    """Where an item lies: its own place, or the kit's, or nothing but its name."""

    item: Item
    where: Where
    place: str


class AidService:
    """What first aid tells, and how often it was asked."""

    def __init__(
        self, commands: Commands, clock: Clock, settings: SettingsService, tally: TallyService
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._settings = settings
        self._tally = tally

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
        """Answer where an item lies, as exactly as the station says."""
        if item is Item.AED:
            place = self._settings.wording(Key.AED_PLACE, language)
            return Whereabouts(item, Where.PLACE if place else Where.UNKNOWN, place)
        place = self._settings.text(ITEMS[item].place)
        if place:
            return Whereabouts(item, Where.PLACE, place)
        kit = self._settings.wording(Key.AID_KIT, language)
        return Whereabouts(item, Where.KIT if kit else Where.UNKNOWN, kit)

    def what_to_take(self, guide: Guide) -> list[Whereabouts]:
        """Answer everything a guide sends for, and where it lies."""
        return [self.where(item) for item in guide.takes]

    def _this_hour(self) -> Instant:
        now = self._clock.now()
        return Instant(now.utc_ms - now.utc_ms % HOUR, now.confirmed)
