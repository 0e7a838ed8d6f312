"""What the stock offers to carry away: what is there, came and went, was thrown away, is to buy."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from peewee import Expression, fn

from kiosk.common.exported import Column, ExportSet, Row
from kiosk.stock.count_views import CountViews
from kiosk.stock.models import Lot, Product, StockEntry, StockPlace, lots_with_some
from kiosk.stock.rules import DISPOSALS
from kiosk.stock.views import StockViews

_WHAT = (
    Column("code", "which product"),
    Column("name", "which product"),
    Column("unit", "what it is counted in"),
    Column("place", "where it lies"),
    Column("lot", "for a recall"),
    Column("expiry", "how long it is good"),
)
_SHOPPING = (
    *_WHAT[:3],
    Column("buy", "how much to buy"),
    Column("wanted", "how much there should be at least"),
    Column("good", "how much is good for some time to come"),
    Column("expired", "what must go"),
    Column("expiring", "what must go soon"),
)
_WHEN = Column("day", "station day")
_WHY = Column("why", "why it came or went")


class StockExports:
    """No person is in any of it."""

    def __init__(self, views: StockViews, counts: CountViews) -> None:
        self._views = views
        self._counts = counts

    def export_sets(self) -> tuple[ExportSet, ...]:
        """Answer the sets of this area; what is there or to buy is as of now, whatever the days."""
        stock = (
            *_WHAT,
            Column("opened", "since when it is open"),
            Column("status", "whether it may be used"),
            Column("left", "how much there is"),
        )
        entries = (
            _WHEN,
            *_WHAT,
            Column("change", "how much came or went"),
            _WHY,
            Column("reversed", "whether it was booked back"),
        )
        disposals = (_WHEN, *_WHAT, Column("pieces", "how much was thrown away"), _WHY)
        counts = (
            _WHEN,
            *_WHAT[:4],
            Column("expected", "how many the books said"),
            Column("counted", "how many there were"),
            Column("difference", "how many more that is"),
            Column("why", "why there was a difference"),
            Column("reversed", "whether it was booked back"),
        )
        return (
            ExportSet("stock", stock, self._stock),
            ExportSet("stock_entries", entries, self._entries),
            ExportSet("disposals", disposals, self._disposals),
            ExportSet("stock_counts", counts, self._differences),
            ExportSet("shopping_list", _SHOPPING, self._shopping),
        )

    def _stock(self, _first: str, _last: str) -> Iterator[Row]:
        rows = lots_with_some().select_extend(*_what()).tuples()
        for row in rows:
            (opened, status, left), what = (row[6], row[7], row[9]), row[10:]
            yield (*what, opened, status, left)

    def _entries(self, first: str, last: str) -> Iterator[Row]:
        for day, *what, change, why, undone in _entries(StockEntry.day.between(first, last)):
            yield (day, *what, change, why, bool(undone))

    def _disposals(self, first: str, last: str) -> Iterator[Row]:
        thrown = StockEntry.day.between(first, last) & StockEntry.reason.in_(DISPOSALS)
        for day, *what, change, why, undone in _entries(thrown):
            if not undone:
                yield (day, *what, -change, why)

    def _differences(self, first: str, last: str) -> Iterator[Row]:
        for one in self._counts.variances(first, last):
            product = (one.product.code, one.product.name, one.product.unit)
            numbers = (one.expected, one.counted, one.difference)
            yield (one.day, *product, one.place.name, *numbers, one.why, one.undone)

    def _shopping(self, _first: str, _last: str) -> Iterator[Row]:
        for line in self._views.shopping_list():
            what = (line.product.code, line.product.name, line.product.unit)
            yield (*what, line.buy, line.wanted, line.good, line.expired, line.expiring)


def _what() -> tuple[object, ...]:
    return (Product.code, Product.name, Product.unit, StockPlace.name, Lot.code, Lot.expiry)


def _entries(where: Expression) -> Iterator[Any]:
    reversal = StockEntry.alias()
    undoing = reversal.select().where(reversal.reverses == StockEntry.id)
    columns = (StockEntry.change, StockEntry.reason, fn.EXISTS(undoing))
    rows = StockEntry.select(StockEntry.day, *_what(), *columns).join(Lot).join(Product)
    found = rows.switch(Lot).join(StockPlace).where(where).order_by(StockEntry.id)
    yield from found.tuples().iterator()
