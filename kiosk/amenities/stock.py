"""What is left of an item: the sum of append-only entries, never a stored figure."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.amenities.models import add_stock, asked_for, stock_of
from kiosk.amenities.rules import Item, StockReason
from kiosk.common.actor import Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Reason, Refused
from kiosk.common.permissions import Permission, require
from kiosk.journal.commands import Commands, Done, command

MOST = 10_000


@dataclass(frozen=True)
class Booked:
    """What is left of an item now, and by how much that differs from before."""

    item: str
    left: int
    change: int


class AmenityStockService:
    """What came, went and was counted. Serving books here inside its own transaction."""

    def __init__(self, commands: Commands, clock: Clock) -> None:
        self.commands = commands
        self._clock = clock

    def left(self, item: str) -> int:
        """Answer what is there of an item."""
        return int(stock_of.first(item)[0] or 0)

    def free(self, item: str) -> int:
        """Answer what is there and not asked for yet."""
        return self.left(item) - int(asked_for.first(item)[0])

    @command("amenity.deliver")
    def deliver(self, call: Call, item: str, count: int) -> Done[Booked]:
        """Some of an item came in.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND for no item, BAD_VALUE for no number that can be meant.
        """
        self._check(call, item, count, low=1, high=MOST)
        return self._done(call, item, count, StockReason.DELIVERED)

    @command("amenity.throw_away")
    def throw_away(self, call: Call, item: str, count: int) -> Done[Booked]:
        """Some of an item is no good any more: that is no use.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND for no item, BAD_VALUE also for more than there is.
        """
        self._check(call, item, count, low=1, high=self.left(item))
        return self._done(call, item, -count, StockReason.THROWN_AWAY)

    @command("amenity.count")
    def count(self, call: Call, item: str, count: int) -> Done[Booked]:
        """Somebody counted: the difference is booked, none of it too.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND for no item, BAD_VALUE for no number that can be meant.
        """
        self._check(call, item, count, low=0, high=MOST)
        return self._done(call, item, count - self.left(item), StockReason.COUNTED)

    def book(self, call: Call, item: str, change: int, reason: StockReason) -> None:
        """Write an entry inside the caller's transaction.

        Raises:
            Refused: COUNT_FIRST, when by the books more would go than is there.
        """
        if change < 0 and self.left(item) + change < 0:
            raise Refused(Reason.COUNT_FIRST)
        add_stock.run(
            item=item,
            change=change,
            reason=reason,
            day=self._clock.today(),
            request_id=call.request_id,
        )

    def _check(self, call: Call, item: str, count: int, low: int, high: int) -> None:
        require(call.by, Permission.REQUESTS)
        if item not in tuple(Item):
            raise Refused(Reason.NOT_FOUND)
        if not low <= count <= high:
            raise Refused(Reason.BAD_VALUE, key=item, low=low, high=high)

    def _done(self, call: Call, item: str, change: int, reason: StockReason) -> Done[Booked]:
        self.book(call, item, change, reason)
        booked = Booked(item, self.left(item), change)
        return Done(booked, subject=item, facts={"change": change, "left": booked.left})
