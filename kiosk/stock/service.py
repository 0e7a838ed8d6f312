"""What comes into the stock, and what goes out of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.common.actor import Call
from kiosk.common.errors import Fact, Reason, Refused
from kiosk.common.permissions import Permission, require
from kiosk.journal.commands import Done, command
from kiosk.stock.book import place_row, product_row
from kiosk.stock.lots import Booked, LotService, Marked, Recalled, check_quantity, is_recalled
from kiosk.stock.models import StockEntry
from kiosk.stock.products import ProductRow
from kiosk.stock.rules import (
    DISPOSALS,
    FAR_YEARS,
    MOST,
    USUAL,
    EntryReason,
    LotRow,
    LotStatus,
    is_good,
    iso_day,
    next_to_use,
    years_later,
)

__all__ = ["Booked", "Marked", "Recalled", "Recounted", "StockService", "Taken", "Undone"]


@dataclass(frozen=True)
class Taken:
    """Somebody took something; ``lots`` says how many of which (``number:2 number:1``)."""

    product: str
    quantity: int
    lots: str

    @property
    def parts(self) -> list[tuple[str, int]]:
        """The lots' numbers and how many were taken of each."""
        found = (part.partition(":") for part in self.lots.split())
        return [(number, int(count)) for number, _colon, count in found]


@dataclass(frozen=True)
class Recounted:
    """What is there of a product now, and by how much that differs from before."""

    product: str
    change: int
    left: int


@dataclass(frozen=True)
class Undone:
    """What a request had booked was booked back."""

    request: str
    entries: int


class StockService(LotService):
    """Volunteers fill and empty; other areas take inside their own transaction.

    What is done to a lot as it lies stands in ``LotService``, which this is too.
    """

    # What other areas do inside their own transaction.

    def usable(self, use: str) -> int:
        """Answer how much may be given to somebody now of the products with a use."""
        days = self._book.days()
        return sum(lot.left for lot in self._book.lots_for(use) if is_good(lot, days))

    def has_some(self, use: str) -> bool:
        """Tell whether anything lies there of the products with a use, good or not."""
        return any(lot.left > 0 for lot in self._book.lots_for(use))

    def next_for(self, use: str) -> LotRow | None:
        """Answer what is taken next for a use, or None where nothing is good."""
        return next(iter(next_to_use(self._book.lots_for(use), self._book.days())), None)

    def book_taking(
        self, call: Call, use: str, quantity: int = 1, reason: EntryReason = EntryReason.TAKEN
    ) -> Taken:
        """Take some of the products with a use, the next to be used first.

        Raises:
            Refused: OUT_OF_STOCK, ALL_EXPIRED, or NOT_ENOUGH (``left``).
        """
        return _taken(self._book.take(call, self._book.lots_for(use), quantity, reason))

    def book_back(self, call: Call, request: str) -> str:
        """Put back what ``book_taking`` took by another request; answers into which lots.

        What lay in a place that is gone goes where the product belongs now. Where somebody booked
        it back by hand already it is back, and the answer is empty.
        """
        taken = StockEntry.request_id == request
        entries = list(StockEntry.select().where(taken).order_by(StockEntry.id))
        back = StockEntry.select().where(StockEntry.reverses.in_([one.id for one in entries]))
        if back.exists():
            return ""
        parts = []
        for entry in entries:
            lot = self._still_there(self._book.lot(entry.lot.number))
            self._book.enter(call, lot, -entry.change, EntryReason.REVERSED, entry.id)
            parts.append((lot, -entry.change))
        return told(parts)

    def provide(self, use: str, name: str, unit: str, name_en: str) -> ProductRow:
        """Answer the product with a use; where there is none it is set up, to lie on the shelf.

        A product of that name which nobody has a use for becomes it.

        Raises:
            Refused: KNOWN_ALREADY (``code``) when it has another use.
        """
        product = self._products.for_use(use)
        if product is None:
            product = self._products.adopt(name, use)
        if product is None:
            product = self._products.put(name, unit, name_en, use=use)
            self._book.lot_at(product.number, self._products.shelf().number, "")
        return product

    # What volunteers do.

    @command("stock.restock")
    def restock(
        self, call: Call, product: str, place: str, lot: str, expiry: str, quantity: int
    ) -> Done[Booked]:
        """Some of a product came in; without a place it goes where it belongs.

        ``expiry`` is the last good day (ISO; ``rules.typed_day`` reads what people type), empty
        where there is none; ``lot`` is what stands on the box, empty where there is nothing.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, BAD_VALUE, EXPIRED_ALREADY, LOT_RECALLED, or
                LOT_SET_ASIDE when what lies there of the same lot is set aside.
            Confirm: UNUSUAL_QUANTITY, FAR_EXPIRY.
        """
        require(call.by, Permission.STOCK)
        product_row(product)
        check_quantity(quantity)
        code = self.code_of(lot)
        self._check_expiry(call, expiry)
        if quantity > USUAL:
            call.needs(Reason.UNUSUAL_QUANTITY, quantity=quantity)
        if any(one.code == code and is_recalled(one) for one in self._book.lots_of(product)):
            raise Refused(Reason.LOT_RECALLED)
        row = self._book.lot_at(product, place or self._home(product), code, expiry)
        self._book.open_again(row, LotStatus.OK)
        return self.booked(call, row, quantity, EntryReason.DELIVERED)

    @command("stock.take")
    def take(self, call: Call, product: str, quantity: int = 1, place: str = "") -> Done[Taken]:
        """Take some of a product, the next to be used first; with a place, only from there.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, BAD_VALUE, OUT_OF_STOCK, ALL_EXPIRED where nothing of
                what is there may be given to anybody, or NOT_ENOUGH (``left``).
        """
        require(call.by, Permission.STOCK)
        product_row(product)
        check_quantity(quantity)
        lots = self._book.lots_of(product)
        if place:
            place_row(place)
            lots = [lot for lot in lots if lot.place == place]
        taken = self._take(call, lots, quantity)
        facts: dict[str, Fact] = {"quantity": quantity, "lots": taken.lots}
        return Done(taken, subject=product, facts=facts)

    @command("stock.dispose")
    def dispose(self, call: Call, lot: str, quantity: int, reason: str) -> Done[Booked]:
        """Throw some of a lot away: it is expired, damaged or recalled, and that is no use of it.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, BAD_VALUE also where the reason does not hold,
                NOT_ENOUGH (``left``), or CLOCK_IN_DOUBT: what is expired by a clock nobody can rely
                on is not thrown away for it.
        """
        require(call.by, Permission.STOCK)
        check_quantity(quantity)
        row = self._book.lot(lot)
        if reason not in DISPOSALS:
            raise Refused(Reason.BAD_VALUE, key="disposal")
        if reason == EntryReason.DISPOSED_EXPIRED and not self._clock.is_settled():
            raise Refused(Reason.CLOCK_IN_DOUBT)
        holds = {
            EntryReason.DISPOSED_EXPIRED: row.is_expired(self._clock.today()),
            EntryReason.DISPOSED_RECALLED: is_recalled(row),
        }
        if not holds.get(EntryReason(reason), True):
            raise Refused(Reason.BAD_VALUE, key="disposal")
        return self.booked(call, row, -quantity, EntryReason(reason))

    @command("stock.recount")
    def recount(self, call: Call, product: str, counted: int) -> Done[Recounted]:
        """Somebody counted all there is of a product: the difference is booked, none of it too.

        Which lots the difference goes to says ``StockBook.settle``.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, BAD_VALUE for no number that can be meant.
        """
        require(call.by, Permission.STOCK)
        product_row(product)
        if not 0 <= counted <= MOST:
            raise Refused(Reason.BAD_VALUE, key="quantity", low=0, high=MOST)
        lots = self._book.lots_of(product)
        change = counted - sum(lot.left for lot in lots)
        parts = self._book.settle(
            call,
            lots,
            change,
            EntryReason.COUNTED,
            lambda: self._book.new_lot(product, self._home(product)),
        )
        facts: dict[str, Fact] = {"change": change, "left": counted, "lots": told(parts)}
        return Done(Recounted(product, change, counted), subject=product, facts=facts)

    @command("stock.undo")
    def undo(self, call: Call, request: str) -> Done[Undone]:
        """Book back, once, whatever a request booked.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND when it booked nothing, ALREADY_REVERSED, or NOT_ENOUGH
                (``left``) when what came in by it is partly gone.
        """
        require(call.by, Permission.STOCK)
        entries = list(
            StockEntry.select()
            .where(StockEntry.request_id == request)
            .order_by(StockEntry.change.desc())
        )
        if not entries:
            raise Refused(Reason.NOT_FOUND)
        ids = [entry.id for entry in entries]
        reversed_already = StockEntry.select().where(StockEntry.reverses.in_(ids)).exists()
        if reversed_already or any(entry.reverses_id for entry in entries):
            raise Refused(Reason.ALREADY_REVERSED)
        for entry in entries:
            row = self._book.lot(entry.lot.number)
            place_row(row.place)  # nothing comes back to a place that is gone
            self._book.enter(call, row, -entry.change, EntryReason.REVERSED, entry.id)
        facts: dict[str, Fact] = {"reversed": request, "entries": len(entries)}
        return Done(Undone(request, len(entries)), subject=request, facts=facts)

    def _take(self, call: Call, lots: Sequence[LotRow], quantity: int) -> Taken:
        return _taken(self._book.take(call, lots, quantity, EntryReason.TAKEN))

    def _still_there(self, lot: LotRow) -> LotRow:
        """Answer a lot, or where its place is gone the same lot where its product belongs."""
        place = self._products.place(lot.place)
        if place and not place.retired:
            return lot
        home = self._home(lot.product)
        there = self._book.lot_at(lot.product, home, lot.code, lot.expiry, lot.opened_day)
        if not there.left:
            self._book.mark(there, LotStatus(lot.status))
        return there

    def _check_expiry(self, call: Call, expiry: str) -> None:
        if not expiry:
            return
        today = self._clock.today()
        if iso_day(expiry) is None:
            raise Refused(Reason.BAD_VALUE, key="expiry")
        if expiry < today:
            raise Refused(Reason.EXPIRED_ALREADY, expiry=expiry)
        if expiry > years_later(today, FAR_YEARS):
            call.needs(Reason.FAR_EXPIRY, expiry=expiry)

    def _home(self, product: str) -> str:
        return (self._products.home_of(product) or self._products.kit()).number


def _taken(parts: Sequence[tuple[LotRow, int]]) -> Taken:
    return Taken(parts[0][0].product, sum(part for _lot, part in parts), told(parts))


def told(parts: Sequence[tuple[LotRow, int]]) -> str:
    """Answer which lots changed by how much, as the journal keeps it (``number:2 number:1``)."""
    return " ".join(f"{lot.number}:{part}" for lot, part in parts)
