"""The book of the stock: who writes in it writes entries, and never more out than is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk.common.actor import Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Reason, Refused
from kiosk.common.ids import new_number
from kiosk.stock.models import (
    Lot,
    Product,
    StockPlace,
    add_entry,
    left_of,
    lines_of,
    lot_named,
    lots_for_use,
    lots_of_product,
)
from kiosk.stock.rules import EntryReason, LotRow, LotStatus, next_to_use, share


class StockBook:
    """Reads lots as they stand and writes entries inside the caller's transaction."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def days(self) -> tuple[str, str]:
        """Answer the days on which something must be good to be offered; see ``rules.is_good``."""
        return self._clock.today(), self._clock.day_of(self._clock.now().utc_ms)

    def lots_of(self, product: str) -> list[LotRow]:
        """Answer every lot of a product (its number), empty ones too, first in first."""
        return [LotRow(*row) for row in lots_of_product.all(product)]

    def lots_for(self, use: str) -> list[LotRow]:
        """Answer every lot of the products with a use, first in first."""
        return [LotRow(*row) for row in lots_for_use.all(use)]

    def find_lot(self, number: str) -> LotRow | None:
        """Answer a lot, or None when there is no such lot."""
        row = lot_named.first(number)
        return LotRow(*row) if row else None

    def lot(self, number: str) -> LotRow:
        """Answer a lot.

        Raises:
            Refused: NOT_FOUND.
        """
        lot = self.find_lot(number)
        if lot is None:
            raise Refused(Reason.NOT_FOUND)
        return lot

    def lot_at(
        self, product: str, place: str, code: str, expiry: str = "", opened_day: str = ""
    ) -> LotRow:
        """Answer the lot of a product in a place that is all this, made when there is none yet.

        Raises:
            Refused: NOT_FOUND for no such product or place.
        """
        ids = {
            "product": product_row(product).id,
            "place": place_row(place).id,
            "code": code,
            "expiry": expiry,
            "opened_day": opened_day,
        }
        row, _made = Lot.get_or_create(**ids, defaults={"number": new_number()})
        return self.lot(row.number)

    def mark(self, lot: LotRow, status: LotStatus) -> None:
        """Say of a lot that it is good, set aside or recalled."""
        Lot.update(status=status).where(Lot.id == lot.id).execute()

    def enter(
        self, call: Call, lot: LotRow, change: int, reason: EntryReason, reverses: int | None = None
    ) -> int:
        """Write an entry and answer what is left of the lot then.

        Raises:
            Refused: NOT_ENOUGH (``left``), when more would go than is there.
        """
        left = int(left_of.first(lot.id)[0] or 0)
        if left + change < 0:
            raise Refused(Reason.NOT_ENOUGH, left=left)
        add_entry.run(
            lot=lot.id,
            change=change,
            reason=reason,
            day=self._clock.today(),
            request_id=call.request_id,
            line=int(lines_of.first(call.request_id)[0]),
            reverses=reverses,
        )
        return left + change

    def take(
        self, call: Call, lots: Sequence[LotRow], quantity: int, reason: EntryReason
    ) -> list[tuple[LotRow, int]]:
        """Take from what is good of some lots, in the order of use; answers how many of which.

        Raises:
            Refused: OUT_OF_STOCK, ALL_EXPIRED where nothing of what is there may be given, or
                NOT_ENOUGH (``left``).
        """
        good = next_to_use(lots, self.days())
        parts = share(good, quantity)
        if not good:
            some = any(lot.left for lot in lots)
            raise Refused(Reason.ALL_EXPIRED if some else Reason.OUT_OF_STOCK)
        if sum(part for _lot, part in parts) < quantity:
            raise Refused(Reason.NOT_ENOUGH, left=sum(lot.left for lot in good))
        for lot, part in parts:
            self.enter(call, lot, -part, reason)
        return parts

    def settle(
        self,
        call: Call,
        lots: Sequence[LotRow],
        change: int,
        reason: EntryReason,
        new_lot: Callable[[], LotRow],
    ) -> list[tuple[LotRow, int]]:
        """Book by how much a count of some lots differs from them; answers the changes.

        What is missing went from what is used next; what is more lies with what is used last, or,
        where nothing good lies, with the rest: never is something unknown offered for good. Only
        where nothing lies at all it is a new lot.

        Raises:
            Refused: NOT_ENOUGH (``left``), when more is missing than is there by now.
        """
        good = next_to_use(lots, self.days())
        rest = [lot for lot in lots if lot.left > 0 and lot not in good]
        if change < 0:
            parts = [(lot, -part) for lot, part in share((*good, *rest), -change)]
            if sum(part for _lot, part in parts) > change:
                raise Refused(Reason.NOT_ENOUGH, left=sum(lot.left for lot in lots))
        else:
            parts = [((good or rest or [new_lot()])[-1], change)]
        for lot, part in parts:
            self.enter(call, lot, part, reason)
        return parts

    def new_lot(self, product: str, place: str) -> LotRow:
        """Answer a lot of a product in a place of which nothing is known, and which may be used."""
        lot = self.lot_at(product, place, "")
        self.open_again(lot, LotStatus.OK)
        return lot

    def open_again(self, lot: LotRow, status: LotStatus) -> None:
        """An empty lot may begin anew; one that lies there otherwise marked is not mixed up.

        Raises:
            Refused: LOT_SET_ASIDE.
        """
        if lot.status == status:
            return
        if lot.left:
            raise Refused(Reason.LOT_SET_ASIDE)
        self.mark(lot, status)


def product_row(number: str) -> Product:
    """Answer a product.

    Raises:
        Refused: NOT_FOUND.
    """
    row = Product.get_or_none(Product.number == number)
    if row is None:
        raise Refused(Reason.NOT_FOUND)
    return row


def place_row(number: str) -> StockPlace:
    """Answer a place in use.

    Raises:
        Refused: NOT_FOUND, also for one that was retired.
    """
    row = StockPlace.get_or_none(StockPlace.number == number, ~StockPlace.retired)
    if row is None:
        raise Refused(Reason.NOT_FOUND)
    return row
