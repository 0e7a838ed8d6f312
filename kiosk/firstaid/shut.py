"""急救 where no station is open: the guides as they are, and nothing of the place.

The guides lie beside the program and need no database; who stands before a station that cannot be
opened, or is not set up yet, must not be kept from them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.common.actor import Call
from kiosk.firstaid.aid import Where, Whereabouts
from kiosk.firstaid.rules import Item, Language
from kiosk.settings.rules import Key
from kiosk.stock.service import Taken

if TYPE_CHECKING:
    from kiosk.firstaid.guides import Guide, Guides


class ShutAid:
    """What ``AidService`` tells, without where things lie; nothing can be counted."""

    @property
    def guides(self) -> Guides:
        """The guides; read when somebody asks for the first time."""
        from kiosk.firstaid.guides import own_guides  # noqa: PLC0415 (as late as they)

        return own_guides()

    def note_opened(self, call: Call, guide: str) -> None:
        """There is nothing to note it in."""

    def take(self, call: Call, item: str) -> Taken:
        """There is nothing to note it in."""
        return Taken("", 0, "")

    def where(self, item: Item, language: Language = "zh") -> Whereabouts:
        """Answer that nobody knows."""
        return Whereabouts(item, Where.UNKNOWN, "")

    def what_to_take(self, guide: Guide, language: Language = "zh") -> list[Whereabouts]:
        """Answer everything a guide sends for."""
        return [self.where(item, language) for item in guide.takes]


class ShutSettings:
    """What the first-aid screens read of a station: each is empty."""

    def text(self, key: Key) -> str:
        """Answer that it is not set."""
        return ""

    def wording(self, key: Key, language: str) -> str:
        """Answer that it is not set."""
        return ""


class ShutHouse:
    """Stands where the first-aid screens would ask the station."""

    def __init__(self) -> None:
        self.aid, self.settings = ShutAid(), ShutSettings()
