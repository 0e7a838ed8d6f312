"""A list of products and lots goes into the stock: looked at first, then all of it at once.

A product is the one with the row's barcode or name, else a new one; what a row leaves empty stays
as it is. Importing a list again changes nothing: pieces that came in by the same row before (same
product, lot, expiry and quantity, as often as the list has them) do not come in twice, unless
somebody says that they came ``again``.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from kiosk.common.actor import Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Fact, Reason, Refused
from kiosk.common.permissions import Permission, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.stock.book import StockBook
from kiosk.stock.lists import Fault, Listing
from kiosk.stock.models import barcodes, imports
from kiosk.stock.products import ProductService
from kiosk.stock.rules import FAR_YEARS, USUAL, EntryReason, LotStatus, years_later
from kiosk.stock.sorting import Card, Planned, Sorter, Step


@dataclass(frozen=True)
class Preview:
    """What an import would do: row by row, and what stands in its way."""

    lines: tuple[Planned, ...]
    faults: tuple[Fault, ...]
    ignored: tuple[str, ...]
    sums: Imported


@dataclass(frozen=True)
class Imported:
    """Products that are new, changed or as before; lots and pieces that came in.

    ``before`` rows brought pieces that had come in already, ``bad`` rows were left out.
    """

    new: int
    changed: int
    same: int
    lots: int
    pieces: int
    before: int
    bad: int


class ImportService:
    """Reads lists that staff bring; ``lists.read_list`` makes one of a file."""

    def __init__(
        self, commands: Commands, clock: Clock, products: ProductService, book: StockBook
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._products = products
        self._book = book

    def preview(self, listing: Listing, again: bool = False) -> Preview:
        """Answer what importing a list would do now; writes nothing."""
        sorter, lines = self._sorted(listing, again)
        faults = sorted((*listing.faults, *sorter.faults), key=lambda fault: fault.row)
        sums = _summed(sorter.touched(), lines, len({fault.row for fault in faults}))
        return Preview(tuple(lines), tuple(faults), listing.ignored, sums)

    @command("stock.import_list")
    def import_list(
        self, call: Call, listing: Listing, skip_bad: bool = False, again: bool = False
    ) -> Done[Imported]:
        """Bring all good rows in; where one is bad, none, unless the bad ones are to be skipped.

        Minimums are the default kit's; pieces go where their product belongs.

        Raises:
            Refused: NOT_ALLOWED, or BAD_ROWS (``bad``: how many), also when none is good.
            Confirm: UNUSUAL_QUANTITY, FAR_EXPIRY.
        """
        require(call.by, Permission.PRODUCTS)
        sorter, lines = self._sorted(listing, again)
        bad = len({fault.row for fault in (*listing.faults, *sorter.faults)})
        if bad and not (skip_bad and lines):
            raise Refused(Reason.BAD_ROWS, bad=bad)
        self._ask(call, [one for one in lines if one.books])
        touched, kit = sorter.touched(), self._products.kit().number
        for card in touched:
            self._keep(card, kit)
        booked = [self._bring_in(call, one, kit) for one in lines if one.books]
        answer = _summed(touched, lines, bad)
        facts: dict[str, Fact] = {
            "products": " ".join(f"{card.number}:{card.code}:{card.minimum}" for card in touched),
            "entries": " ".join(booked),
            **{name: count for name, count in vars(answer).items() if count},
        }
        return Done(answer, facts=facts)

    def _sorted(self, listing: Listing, again: bool) -> tuple[Sorter, list[Planned]]:
        sorter = Sorter(self._cards(), self._clock.today(), Counter() if again else _before())
        lots = self._book.lots_of
        return sorter, [one for line in listing.lines if (one := sorter.sort(line, lots))]

    def _cards(self) -> list[Card]:
        kit = self._products.default_kit()
        minimums = self._products.minimums()
        codes: dict[str, set[str]] = {}
        for number, barcode in barcodes().tuples():
            codes.setdefault(number, set()).add(barcode)
        return [
            Card(
                number=row.number,
                code=row.code,
                name=row.name,
                unit=row.unit,
                retired=row.retired,
                barcodes=codes.get(row.number, set()),
                minimum=minimums.get((kit.number, row.number), 0) if kit else 0,
            )
            for row in (*self._products.all(), *self._products.all(retired=True))
        ]

    def _ask(self, call: Call, booked: list[Planned]) -> None:
        quantity = max((one.line.quantity for one in booked), default=0)
        if quantity > USUAL:
            call.needs(Reason.UNUSUAL_QUANTITY, quantity=quantity)
        expiry = max((one.line.expiry for one in booked), default="")
        if expiry > years_later(self._clock.today(), FAR_YEARS):
            call.needs(Reason.FAR_EXPIRY, expiry=expiry)

    def _keep(self, card: Card, kit: str) -> None:
        """Make the product what the card says."""
        before = self._products.of(card.number) if card.step is Step.CHANGED else None
        if card.step is Step.NEW:
            made = self._products.put(card.name, card.unit)
            card.number, card.code = made.number, made.code
        elif before and (before.name, before.unit) != (card.name, card.unit):
            more = (before.name_en, before.opened_days, before.use)
            self._products.rewrite(card.number, card.name, card.unit, *more)
        for barcode in card.new_barcodes:
            self._products.give_barcode(card.number, barcode)
        if card.minimum != card.minimum_before:
            self._products.want(kit, card.number, card.minimum)

    def _bring_in(self, call: Call, planned: Planned, kit: str) -> str:
        """Book a row's pieces where the product belongs; answers lot and pieces."""
        line, product = planned.line, planned.card.number
        home = None if planned.card.step is Step.NEW else self._products.home_of(product)
        place = home.number if home else kit
        lot = self._book.lot_at(product, place, line.lot, line.expiry)
        if lot.status != LotStatus.OK:  # empty, or the row would have been bad
            self._book.mark(lot, LotStatus.OK)
        self._book.enter(call, lot, line.quantity, EntryReason.IMPORTED)
        return f"{lot.number}:{line.quantity}"


def _before() -> Counter[tuple[str, str, str, int]]:
    """Count what came in by lists and was not booked back."""
    return Counter(tuple(row) for row in imports().tuples())


def _summed(cards: list[Card], lines: list[Planned], bad: int) -> Imported:
    steps = Counter(card.step for card in cards)
    booked = [one.line for one in lines if one.books]
    return Imported(
        new=steps[Step.NEW],
        changed=steps[Step.CHANGED],
        same=steps[Step.SAME],
        lots=len(booked),
        pieces=sum(line.quantity for line in booked),
        before=sum(one.came_before for one in lines),
        bad=bad,
    )
