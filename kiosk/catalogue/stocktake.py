"""Going along the shelves: what stands there is scanned, and what was not found is missing.

Found is what somebody held before a scanner since the stocktake began: brought back at the counter
counts as well, and what is out on loan is not missing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from peewee import ModelSelect

from kiosk.catalogue.models import CatalogueItem, Stocktake, items
from kiosk.catalogue.rules import HERE, ItemRow, ItemStatus
from kiosk.catalogue.service import CatalogueService
from kiosk.common.actor import Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Fact, Reason, Refused
from kiosk.common.ids import new_number
from kiosk.common.permissions import Permission, require
from kiosk.journal.commands import Done, command


class Verdict(StrEnum):
    """What a scan in a stocktake tells."""

    HERE = "here"
    ELSEWHERE = "elsewhere"
    AWAY = "away"
    FOUND_AGAIN = "found_again"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class StocktakeRow:
    """A stocktake as screens read it; ``found`` of ``expected`` items were seen so far."""

    number: str
    shelf: str
    day: str
    found: int
    expected: int


@dataclass(frozen=True)
class Begun:
    """A stocktake that is open now; ``joined``: it was before."""

    stocktake: str
    joined: bool


@dataclass(frozen=True)
class Scanned:
    """An item that was held before the scanner."""

    item: str
    verdict: str


@dataclass(frozen=True)
class Ended:
    """A stocktake that is over."""

    stocktake: str
    missing: int


class StocktakeService:
    """One stocktake at a time; it waits for whoever goes on with it, for days."""

    def __init__(self, catalogue: CatalogueService, clock: Clock) -> None:
        self.commands = catalogue.commands
        self._catalogue = catalogue
        self._clock = clock

    def current(self) -> StocktakeRow | None:
        """Answer the open stocktake, or None."""
        row = Stocktake.get_or_none(Stocktake.ended_day == "")
        if row is None:
            return None
        expected = _expected(row)
        found = expected.where(CatalogueItem.last_seen_day >= row.day)
        return StocktakeRow(row.number, row.shelf, row.day, found.count(), expected.count())

    def shelves(self) -> list[str]:
        """Answer where items stand, by name; what has no shelf said is not among them."""
        rows = CatalogueItem.select(CatalogueItem.shelf).where(CatalogueItem.shelf != "").distinct()
        return sorted(shelf for (shelf,) in rows.tuples())

    def missing(self, stocktake: str, most: int | None = None) -> list[ItemRow]:
        """Answer what should stand on the shelf, was not seen and nobody has, in the order it came.

        ``most``: so many of them will do.

        Raises:
            Refused: NOT_FOUND.
        """
        row, away = _row(stocktake), set(self._catalogue.away())
        unseen = _expected(row).where(CatalogueItem.last_seen_day < row.day)
        rows = (ItemRow(*one) for one in unseen.tuples().iterator())
        return list(islice((item for item in rows if item.number not in away), most))

    @command("catalogue.stocktake")
    def start(self, call: Call, shelf: str = "") -> Done[Begun]:
        """Begin to go along a shelf, or without one along all; an open one is gone on with.

        Raises:
            Refused: NOT_ALLOWED, ALREADY_OPEN while another shelf is gone along, NOT_FOUND for a
                shelf on which nothing stands.
        """
        require(call.by, Permission.STOCK)
        row = Stocktake.get_or_none(Stocktake.ended_day == "")
        if row:
            if row.shelf != shelf:
                raise Refused(Reason.ALREADY_OPEN)
            return Done(Begun(row.number, joined=True), subject=row.number)
        if shelf and shelf not in self.shelves():
            raise Refused(Reason.NOT_FOUND)
        number = new_number()
        Stocktake.create(number=number, shelf=shelf, day=self._clock.today())
        return Done(Begun(number, joined=False), subject=number)

    @command("catalogue.stocktake_scan")
    def scan(self, call: Call, stocktake: str, barcode: str) -> Done[Scanned]:
        """Note that an item stands there; one that was lost is found again.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND for an unknown barcode or a stocktake that is over.
        """
        require(call.by, Permission.STOCK)
        row, item = _row(stocktake), self._catalogue.item(barcode)
        if item is None or row.ended_day:
            raise Refused(Reason.NOT_FOUND)
        verdict = self._verdict(row, item)
        self._catalogue.seen(item.number)
        if verdict is Verdict.FOUND_AGAIN:
            self._catalogue.set_status(item.number, ItemStatus.OK)
        facts: dict[str, Fact] = {"item": item.number, "verdict": verdict}
        return Done(Scanned(item.number, verdict), subject=stocktake, facts=facts)

    @command("catalogue.stocktake_end")
    def end(self, call: Call, stocktake: str) -> Done[Ended]:
        """End a stocktake; what was not found can be looked up in ``missing`` from then on.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, ALREADY_REVERSED once it is over.
        """
        require(call.by, Permission.STOCK)
        row = _row(stocktake)
        if row.ended_day:
            raise Refused(Reason.ALREADY_REVERSED)
        missing = len(self.missing(stocktake))
        ended = {"ended_day": self._clock.today(), "missing": missing}
        Stocktake.update(**ended).where(Stocktake.id == row.id).execute()
        return Done(Ended(stocktake, missing), subject=stocktake, facts={"missing": missing})

    @command("catalogue.lose_missing")
    def lose_missing(self, call: Call, stocktake: str) -> Done[Ended]:
        """Say of everything that is missing that it is lost.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND.
            Confirm: ITEMS_ARE_LOST (``items``).
        """
        require(call.by, Permission.CATALOGUE)
        missing = self.missing(stocktake)
        if missing:
            call.needs(Reason.ITEMS_ARE_LOST, items=len(missing))
        for item in missing:
            self._catalogue.set_status(item.number, ItemStatus.LOST)
        lost = " ".join(item.number for item in missing)
        return Done(Ended(stocktake, len(missing)), subject=stocktake, facts={"items": lost})

    def _verdict(self, row: Stocktake, item: ItemRow) -> Verdict:
        if item.status == ItemStatus.LOST:
            return Verdict.FOUND_AGAIN
        if item.status == ItemStatus.WITHDRAWN:
            return Verdict.WITHDRAWN
        if item.number in self._catalogue.away():
            return Verdict.AWAY
        return Verdict.ELSEWHERE if row.shelf not in ("", item.shelf) else Verdict.HERE


def _row(number: str) -> Stocktake:
    row = Stocktake.get_or_none(Stocktake.number == number)
    if row is None:
        raise Refused(Reason.NOT_FOUND)
    return row


def _expected(row: Stocktake) -> ModelSelect:
    """Answer what should stand there."""
    found = items().where(CatalogueItem.status.in_(HERE))
    return found.where(CatalogueItem.shelf == row.shelf) if row.shelf else found
