"""What comes into the stock, goes out of it, and is set aside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.common.actor import Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Fact, Reason, Refused
from kiosk.common.permissions import Permission, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.stock.book import StockBook, place_row, product_row
from kiosk.stock.models import StockEntry
from kiosk.stock.products import ProductRow, ProductService
from kiosk.stock.rules import (
    DISPOSALS,
    FAR_YEARS,
    MOST,
    USUAL,
    EntryReason,
    LotRow,
    LotStatus,
    clean_code,
    is_good,
    iso_day,
    next_to_use,
    share,
    years_later,
)


@dataclass(frozen=True)
class Booked:
    """Some of a lot came or went: by how much, and what is left of that lot."""

    product: str
    lot: str
    change: int
    left: int


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


@dataclass(frozen=True)
class Undone:
    """What a request had booked was booked back."""

    request: str
    entries: int


class StockService:
    """Volunteers fill and empty; other areas take inside their own transaction."""

    def __init__(
        self, commands: Commands, clock: Clock, products: ProductService, book: StockBook
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._products = products
        self._book = book

    # What other areas do inside their own transaction.

    def usable(self, use: str) -> int:
        """Answer how much may be given to somebody now of the products with a use."""
        days = self._book.days()
        return sum(lot.left for lot in self._book.lots_for(use) if is_good(lot, days))

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
        _check_quantity(quantity)
        code = self._code(lot)
        self._check_expiry(call, expiry)
        if quantity > USUAL:
            call.needs(Reason.UNUSUAL_QUANTITY, quantity=quantity)
        if any(one.code == code and _is_recalled(one) for one in self._book.lots_of(product)):
            raise Refused(Reason.LOT_RECALLED)
        row = self._book.lot_at(product, place or self._home(product), code, expiry)
        self._open_again(row, LotStatus.OK)
        return self._booked(call, row, quantity, EntryReason.DELIVERED)

    @command("stock.take")
    def take(self, call: Call, product: str, quantity: int = 1, place: str = "") -> Done[Taken]:
        """Take some of a product, the next to be used first; with a place, only from there.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, BAD_VALUE, OUT_OF_STOCK, ALL_EXPIRED where nothing of
                what is there may be given to anybody, or NOT_ENOUGH (``left``).
        """
        require(call.by, Permission.STOCK)
        product_row(product)
        _check_quantity(quantity)
        lots = self._book.lots_of(product)
        if place:
            place_row(place)
            lots = [lot for lot in lots if lot.place == place]
        taken = self._take(call, lots, quantity)
        facts: dict[str, Fact] = {"quantity": quantity, "lots": taken.lots}
        return Done(taken, subject=product, facts=facts)

    @command("stock.open_lot")
    def open_lot(self, call: Call, lot: str, quantity: int = 1) -> Done[Booked]:
        """Open some of a lot: from today on that is a lot of its own, good for a time of its own.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, BAD_VALUE, ALREADY_OPEN, EXPIRED_ALREADY,
                LOT_SET_ASIDE, or NOT_ENOUGH (``left``).
        """
        require(call.by, Permission.STOCK)
        _check_quantity(quantity)
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
        _check_quantity(quantity)
        row = self._book.lot(lot)
        if row.place == place:
            raise Refused(Reason.BAD_VALUE, key="place")
        there = self._book.lot_at(row.product, place, row.code, row.expiry, row.opened_day)
        return self._carry(call, row, there, quantity, EntryReason.MOVED)

    @command("stock.dispose")
    def dispose(self, call: Call, lot: str, quantity: int, reason: str) -> Done[Booked]:
        """Throw some of a lot away: it is expired, damaged or recalled, and that is no use of it.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, BAD_VALUE also where the reason does not hold,
                NOT_ENOUGH (``left``), or CLOCK_IN_DOUBT: what is expired by a clock nobody can rely
                on is not thrown away for it.
        """
        require(call.by, Permission.STOCK)
        _check_quantity(quantity)
        row = self._book.lot(lot)
        if reason not in DISPOSALS:
            raise Refused(Reason.BAD_VALUE, key="disposal")
        if reason == EntryReason.DISPOSED_EXPIRED and not self._clock.is_settled():
            raise Refused(Reason.CLOCK_IN_DOUBT)
        holds = {
            EntryReason.DISPOSED_EXPIRED: row.is_expired(self._clock.today()),
            EntryReason.DISPOSED_RECALLED: _is_recalled(row),
        }
        if not holds.get(EntryReason(reason), True):
            raise Refused(Reason.BAD_VALUE, key="disposal")
        return self._booked(call, row, -quantity, EntryReason(reason))

    @command("stock.recount")
    def recount(self, call: Call, product: str, counted: int) -> Done[Recounted]:
        """Somebody counted all there is of a product: the difference is booked, none of it too.

        What is missing went from what is used next; what is more lies with what was put in last.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, BAD_VALUE for no number that can be meant.
        """
        require(call.by, Permission.STOCK)
        product_row(product)
        if not 0 <= counted <= MOST:
            raise Refused(Reason.BAD_VALUE, key="quantity", low=0, high=MOST)
        lots = self._book.lots_of(product)
        change = counted - sum(lot.left for lot in lots)
        good = next_to_use(lots, self._book.days())
        if change < 0:
            rest = [lot for lot in lots if lot not in good]
            parts = [(lot, -part) for lot, part in share((*good, *rest), -change)]
        else:
            parts = [(good[-1] if good else self._fresh_lot(product), change)]
        for lot, part in parts:
            self._book.enter(call, lot, part, EntryReason.COUNTED)
        facts: dict[str, Fact] = {"change": change, "left": counted, "lots": _told(parts)}
        return Done(Recounted(product, change, counted), subject=product, facts=facts)

    @command("stock.quarantine")
    def quarantine(self, call: Call, lot: str) -> Done[Marked]:
        """Set a lot aside: nobody gets any of it until somebody says that it is good.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, LOT_RECALLED.
        """
        require(call.by, Permission.STOCK)
        row = self._book.lot(lot)
        if _is_recalled(row):
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
        if not _is_recalled(row):
            return self._marked(row, LotStatus.OK)
        require(call.by, Permission.PRODUCTS)
        lots = self._book.lots_of(row.product)
        hit = [one for one in lots if one.code == row.code and _is_recalled(one)]
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
        code = self._code(lot)
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
        if reversed_already or entries[0].reverses_id:
            raise Refused(Reason.ALREADY_REVERSED)
        for entry in entries:
            row = self._book.lot(entry.lot.number)
            place_row(row.place)  # nothing comes back to a place that is gone
            self._book.enter(call, row, -entry.change, EntryReason.REVERSED, entry.id)
        facts: dict[str, Fact] = {"reversed": request, "entries": len(entries)}
        return Done(Undone(request, len(entries)), subject=request, facts=facts)

    def _take(self, call: Call, lots: Sequence[LotRow], quantity: int) -> Taken:
        return _taken(self._book.take(call, lots, quantity, EntryReason.TAKEN))

    def _code(self, lot: str) -> str:
        code = clean_code(lot)
        if code is None:
            raise Refused(Reason.BAD_VALUE, key="lot")
        return code

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

    def _fresh_lot(self, product: str) -> LotRow:
        lot = self._book.lot_at(product, self._home(product), "")
        self._open_again(lot, LotStatus.OK)
        return lot

    def _open_again(self, lot: LotRow, status: LotStatus) -> None:
        """An empty lot may begin anew; one that lies there otherwise marked is not mixed up."""
        if lot.status == status:
            return
        if lot.left:
            raise Refused(Reason.LOT_SET_ASIDE)
        self._book.mark(lot, status)

    def _carry(
        self, call: Call, row: LotRow, there: LotRow, quantity: int, reason: EntryReason
    ) -> Done[Booked]:
        self._open_again(there, LotStatus(row.status))
        self._book.enter(call, row, -quantity, reason)
        return self._booked(call, there, quantity, reason, came_from=row.number)

    def _booked(
        self, call: Call, lot: LotRow, change: int, reason: EntryReason, came_from: str = ""
    ) -> Done[Booked]:
        left = self._book.enter(call, lot, change, reason)
        facts: dict[str, Fact] = {"lot": lot.number, "change": change, "reason": reason}
        facts |= {"place": lot.place, "expiry": lot.expiry, "opened": lot.opened_day}
        facts |= {"from": came_from, "status": self._book.lot(lot.number).status}
        return Done(Booked(lot.product, lot.number, change, left), subject=lot.product, facts=facts)

    def _marked(self, lot: LotRow, status: LotStatus) -> Done[Marked]:
        self._book.mark(lot, status)
        return Done(Marked(lot.number, status), subject=lot.number, facts={"status": status})


def _taken(parts: Sequence[tuple[LotRow, int]]) -> Taken:
    return Taken(parts[0][0].product, sum(part for _lot, part in parts), _told(parts))


def _told(parts: Sequence[tuple[LotRow, int]]) -> str:
    return " ".join(f"{lot.number}:{part}" for lot, part in parts)


def _numbers(lots: Sequence[LotRow]) -> str:
    return " ".join(lot.number for lot in lots)


def _is_recalled(lot: LotRow) -> bool:
    return lot.status == LotStatus.RECALLED


def _check_quantity(quantity: int) -> None:
    if not 1 <= quantity <= MOST:
        raise Refused(Reason.BAD_VALUE, key="quantity", low=1, high=MOST)
