"""What screens and the console read of counts; what is expected only where a count is over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from peewee import fn

from kiosk.common.actor import Actor
from kiosk.common.permissions import ALLOWED, Permission
from kiosk.stock.catalogue import PlaceRow, ProductRow, as_place, as_product
from kiosk.stock.counting import WAITING, LineState, is_another
from kiosk.stock.models import (
    StockCount,
    StockCountLine,
    StockEntry,
    StockPlace,
    products_of_place,
)
from kiosk.stock.products import ProductService


@dataclass(frozen=True)
class PlaceToCount:
    """A place: how many lines it has, and while it is being counted how many are left.

    ``count`` is the open count, empty where there is none; ``last_day`` the day of the one before.
    """

    place: PlaceRow
    lines: int
    count: str
    to_count: int
    last_day: str


@dataclass(frozen=True)
class CountLine:
    """A product to be counted; ``counted`` is None where nobody did, or who looks must not know."""

    product: ProductRow
    state: LineState
    counted: int | None


@dataclass(frozen=True)
class Difference:
    """A line whose number is not what the books say, booked or waiting.

    ``first`` is what was counted before another person counted again, ``undone`` tells that what it
    had booked was booked back.
    """

    count: str
    place: PlaceRow
    product: ProductRow
    state: LineState
    expected: int
    counted: int
    first: int | None
    first_by: str
    why: str
    day: str
    undone: bool

    @property
    def difference(self) -> int:
        """How many more there are than the books say."""
        return self.counted - self.expected

    def is_for(self, actor: Actor) -> bool:
        """Tell whether he is who it waits for."""
        wanted = Permission.PRODUCTS if self.state == LineState.APPROVAL else Permission.STOCK
        may = wanted in ALLOWED[actor.role] and self.state in WAITING
        return may and is_another(actor, self.first_by)


class CountViews:
    """Reads only. Whoever counts must not see a ``Difference`` first: the screens see to it."""

    def __init__(self, products: ProductService) -> None:
        self._products = products

    def places(self) -> list[PlaceToCount]:
        """Answer every place in which there is something to count, in the order of places."""
        found = []
        for place in self._products.places():
            row = StockPlace.get(StockPlace.number == place.number)
            counts = StockCount.select().where(StockCount.place == row.id)
            now = counts.where(StockCount.ended_day == "").first()
            mine = StockCountLine.select().where(StockCountLine.count == now) if now else None
            left = mine.where(StockCountLine.state == LineState.TO_COUNT).count() if mine else 0
            lines = mine.count() if mine else products_of_place(row.id).count()
            last = counts.select(fn.MAX(StockCount.ended_day)).scalar() or ""
            if lines:
                found.append(PlaceToCount(place, lines, now.number if now else "", left, last))
        return found

    def place_of(self, count: str) -> PlaceRow | None:
        """Answer which place a count is of, or None when there is no such count."""
        row = StockCount.get_or_none(StockCount.number == count)
        return self._products.place(row.place.number) if row else None

    def lines(self, count: str, viewer: Actor) -> list[CountLine]:
        """Answer the lines of a count, by code of the product.

        A number that is to be found again is kept from who shall find it.
        """
        rows = StockCountLine.select().join(StockCount).where(StockCount.number == count)
        lines = [
            CountLine(
                as_product(row.product),
                LineState(row.state),
                None if is_another(viewer, row.first_by) and row.first_by else row.counted,
            )
            for row in rows
        ]
        return sorted(lines, key=lambda line: int(line.product.code))

    def waiting(self) -> list[Difference]:
        """Answer the differences that wait for another person or for approval, oldest first."""
        return self._differences(StockCountLine.state.in_(WAITING) & ~StockPlace.retired)

    def variances(self, first: str, last: str) -> list[Difference]:
        """Answer the differences booked between two days (ISO, both included), oldest first."""
        settled = (StockCountLine.state == LineState.SETTLED) & (StockCountLine.why != "")
        return self._differences(settled & StockCountLine.day.between(first, last))

    def _differences(self, where: Any) -> list[Difference]:
        reversal = StockEntry.alias()
        booked_back = StockEntry.select().join(reversal, on=reversal.reverses == StockEntry.id)
        undone = booked_back.where(StockEntry.request_id == StockCountLine.request_id)
        rows = (
            StockCountLine.select(StockCountLine, StockCount, fn.EXISTS(undone).alias("undone"))
            .join(StockCount)
            .join(StockPlace)
            .where(where)
            .order_by(StockCountLine.id)
        )
        return [self._difference(row) for row in rows]

    def _difference(self, row: Any) -> Difference:
        return Difference(
            row.count.number,
            as_place(row.count.place),
            as_product(row.product),
            LineState(row.state),
            row.expected,
            row.counted,
            row.first_counted,
            row.first_by,
            row.why,
            row.day or row.count.day,
            bool(row.undone),
        )
