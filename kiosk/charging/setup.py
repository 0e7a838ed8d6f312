"""Setting places up: what there is, what it is called, which lock keeps it shut."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.charging.book import Book
from kiosk.charging.house import Place
from kiosk.charging.models import ChargeSlot
from kiosk.charging.rules import Kind
from kiosk.common.actor import Call
from kiosk.common.errors import Reason, Refused
from kiosk.common.ids import new_number
from kiosk.common.permissions import Permission, require
from kiosk.common.text import clean_label
from kiosk.journal.commands import Commands, Done, command


@dataclass(frozen=True)
class PlaceSet:
    """A place as it is set up now."""

    place: str


class ChargingSetupService:
    """Nothing is ever deleted: a place that is gone is retired."""

    def __init__(self, commands: Commands, book: Book) -> None:
        self.commands = commands
        self._book = book

    @command("charging.add_slot")
    def add(self, call: Call, name: str, kind: str, board: int, channel: int) -> Done[PlaceSet]:
        """Set up a new place; ``channel`` 0 is one without a lock.

        Raises:
            Refused: NOT_ALLOWED, BAD_NAME, NAME_TAKEN, BAD_VALUE.
        """
        require(call.by, Permission.SETTINGS)
        tidy = self._checked(name, kind, board, channel)
        row = ChargeSlot.create(
            number=new_number(), name=tidy, kind=Kind(kind), board=board, channel=channel
        )
        place = Place(row.id, row.number, tidy, kind)
        self._book.settle()
        return Done(PlaceSet(row.number), subject=row.number, facts=self._book.place_image(place))

    @command("charging.change_slot")
    def change(
        self, call: Call, place: str, name: str, kind: str, board: int, channel: int
    ) -> Done[PlaceSet]:
        """Rename a place, or say that it is of another kind or behind another lock.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, BAD_NAME, NAME_TAKEN, BAD_VALUE, or PLACE_TAKEN while
                somebody has it and more than its name would change.
        """
        require(call.by, Permission.SETTINGS)
        here = self._place(place)
        tidy = self._checked(name, kind, board, channel, besides=place)
        changed = replace(here, name=tidy, kind=kind, board=board, channel=channel)
        if replace(changed, name=here.name) != here:
            self._must_be_empty(here)
        self._book.write_place(changed)
        self._book.settle()
        return Done(PlaceSet(place), subject=place, facts=self._book.place_image(here))

    @command("charging.retire_slot")
    def retire(self, call: Call, place: str) -> Done[PlaceSet]:
        """Take a place away for good.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, PLACE_TAKEN while somebody has it.
        """
        require(call.by, Permission.SETTINGS)
        here = self._place(place)
        self._must_be_empty(here)
        self._book.write_place(replace(here, retired=True))
        return Done(PlaceSet(place), subject=place, facts=self._book.place_image(here))

    def _checked(self, name: str, kind: str, board: int, channel: int, besides: str = "") -> str:
        tidy = clean_label(name)
        if tidy is None:
            raise Refused(Reason.BAD_NAME)
        if kind not in tuple(Kind) or not (0 <= board <= 99 and 0 <= channel <= 255):
            raise Refused(Reason.BAD_VALUE, key="lock")
        for place in self._book.house().places:
            if place.number != besides and place.name == tidy:
                raise Refused(Reason.NAME_TAKEN, name=tidy)
            if (
                place.number != besides
                and channel
                and (place.board, place.channel)
                == (
                    board,
                    channel,
                )
            ):
                raise Refused(Reason.LOCK_TAKEN, place=place.name)
        return tidy

    def _must_be_empty(self, place: Place) -> None:
        if place.opening or self._book.house().holder(place):
            raise Refused(Reason.PLACE_TAKEN)

    def _place(self, number: str) -> Place:
        for place in self._book.house().places:
            if place.number == number:
                return place
        raise Refused(Reason.NOT_FOUND)
