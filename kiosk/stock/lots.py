"""Lots as they lie: opened, carried somewhere else, set aside, recalled by their maker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.common.actor import Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Fact, Reason, Refused
from kiosk.common.permissions import Permission, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.stock.book import StockBook, product_row
from kiosk.stock.products import ProductService
from kiosk.stock.rules import MOST, EntryReason, LotRow, LotStatus, clean_code, is_good


@dataclass(frozen=True)
class Booked:
    """Some of a lot came or went: by how much, and what is left of that lot."""

    product: str
    lot: str
    change: int
    left: int


@dataclass(frozen=True)
class Marked:
    """A lot is set aside, or may be used again."""

    lot: str
    status: str


@dataclass(frozen=True)
class Recalled:
    """A maker's lot is recalled: how many lots and pieces of it lie here.

    ``uncoded`` pieces of the product bear no lot code: somebody must look at the boxes.
    """

    product: str
    lots: int
    pieces: int
    uncoded: int


class LotService:
    """What volunteers do with a lot that is there; what comes and goes is ``StockService``."""

    def __init__(
        self, commands: Commands, clock: Clock, products: ProductService, book: StockBook
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._products = products
        self._book = book

    @command("stock.open_lot")
    def open_lot(self, call: Call, lot: str, quantity: int = 1) -> Done[Booked]:
        """Open some of a lot: from today on that is a lot of its own, good for a time of its own.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, BAD_VALUE, ALREADY_OPEN, EXPIRED_ALREADY,
                LOT_SET_ASIDE, or NOT_ENOUGH (``left``).
        """
        require(call.by, Permission.STOCK)
        check_quantity(quantity)
        row = self._book.lot(lot)
        if row.opened_day:
            raise Refused(Reason.ALREADY_OPEN)
        if row.status != LotStatus.OK:
            raise Refused(Reason.LOT_SET_ASIDE)
        if not is_good(row, self._book.days()):
            raise Refused(Reason.EXPIRED_ALREADY, expiry=row.last_day)
        today = self._clock.today()
        opened = self._book.lot_at(row.product, row.place, row.code, row.expiry, today)
        return self._carry(call, row, opened, quantity, EntryReason.OPENED)

    @command("stock.move")
    def move(self, call: Call, lot: str, place: str, quantity: int) -> Done[Booked]:
        """Carry some of a lot to another place; what is set aside stays so.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, BAD_VALUE, NOT_ENOUGH (``left``), or LOT_SET_ASIDE when
                only one of what is here and what is there of that lot is set aside.
        """
        require(call.by, Permission.STOCK)
        check_quantity(quantity)
        row = self._book.lot(lot)
        if row.place == place:
            raise Refused(Reason.BAD_VALUE, key="place")
        there = self._book.lot_at(row.product, place, row.code, row.expiry, row.opened_day)
        return self._carry(call, row, there, quantity, EntryReason.MOVED)

    @command("stock.quarantine")
    def quarantine(self, call: Call, lot: str) -> Done[Marked]:
        """Set a lot aside: nobody gets any of it until somebody says that it is good.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, LOT_RECALLED.
        """
        require(call.by, Permission.STOCK)
        row = self._book.lot(lot)
        if is_recalled(row):
            raise Refused(Reason.LOT_RECALLED)
        return self._marked(row, LotStatus.QUARANTINED)

    @command("stock.release")
    def release(self, call: Call, lot: str) -> Done[Marked]:
        """Say that a lot that was set aside is good; of a recalled one staff take the recall back.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND.
        """
        require(call.by, Permission.STOCK)
        row = self._book.lot(lot)
        if not is_recalled(row):
            return self._marked(row, LotStatus.OK)
        require(call.by, Permission.PRODUCTS)
        lots = self._book.lots_of(row.product)
        hit = [one for one in lots if one.code == row.code and is_recalled(one)]
        for one in hit:
            self._book.mark(one, LotStatus.OK)
        facts: dict[str, Fact] = {"status": LotStatus.OK, "marked": _numbers(hit)}
        return Done(Marked(lot, LotStatus.OK), subject=lot, facts=facts)

    @command("stock.recall")
    def recall(self, call: Call, product: str, lot: str) -> Done[Recalled]:
        """The maker recalls a lot: none of it is given away, wherever it lies, nor comes in.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, BAD_VALUE for no code.
            Confirm: LOT_WILL_STOP.
        """
        require(call.by, Permission.PRODUCTS)
        product_row(product)
        code = self.code_of(lot)
        if not code:
            raise Refused(Reason.BAD_VALUE, key="lot")
        call.needs(Reason.LOT_WILL_STOP)
        lots = self._book.lots_of(product)
        hit = [one for one in lots if one.code == code]
        if not hit:  # remembered, for a box of it may come in later
            hit = [self._book.lot_at(product, self._products.kit().number, code)]
        for one in hit:
            self._book.mark(one, LotStatus.RECALLED)
        some, pieces = sum(one.left > 0 for one in hit), sum(one.left for one in hit)
        uncoded = sum(one.left for one in lots if not one.code)
        facts: dict[str, Fact] = {"marked": _numbers(hit), "pieces": pieces}
        return Done(Recalled(product, some, pieces, uncoded), subject=product, facts=facts)

    # What the other half of the stock needs too.

    def code_of(self, lot: str) -> str:
        """Answer a lot's code as it is compared.

        Raises:
            Refused: BAD_VALUE.
        """
        code = clean_code(lot)
        if code is None:
            raise Refused(Reason.BAD_VALUE, key="lot")
        return code

    def _carry(
        self, call: Call, row: LotRow, there: LotRow, quantity: int, reason: EntryReason
    ) -> Done[Booked]:
        self._book.open_again(there, LotStatus(row.status))
        self._book.enter(call, row, -quantity, reason)
        return self.booked(call, there, quantity, reason, came_from=row.number)

    def booked(
        self, call: Call, lot: LotRow, change: int, reason: EntryReason, came_from: str = ""
    ) -> Done[Booked]:
        """Write an entry and answer it with what the journal keeps of it.

        Raises:
            Refused: NOT_ENOUGH (``left``).
        """
        left = self._book.enter(call, lot, change, reason)
        facts: dict[str, Fact] = {"lot": lot.number, "change": change, "reason": reason}
        facts |= {"place": lot.place, "expiry": lot.expiry, "opened": lot.opened_day}
        facts |= {"from": came_from, "status": self._book.lot(lot.number).status}
        return Done(Booked(lot.product, lot.number, change, left), subject=lot.product, facts=facts)

    def _marked(self, lot: LotRow, status: LotStatus) -> Done[Marked]:
        self._book.mark(lot, status)
        return Done(Marked(lot.number, status), subject=lot.number, facts={"status": status})


def _numbers(lots: Sequence[LotRow]) -> str:
    return " ".join(lot.number for lot in lots)


def is_recalled(lot: LotRow) -> bool:
    """Tell whether the maker wants a lot back."""
    return lot.status == LotStatus.RECALLED


def check_quantity(quantity: int) -> None:
    """Let only pass what can be meant.

    Raises:
        Refused: BAD_VALUE.
    """
    if not 1 <= quantity <= MOST:
        raise Refused(Reason.BAD_VALUE, key="quantity", low=1, high=MOST)
