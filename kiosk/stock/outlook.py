"""What screens and the console read of the time to come: see ``forecast`` for what it is worth."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from peewee import ModelSelect, fn

from kiosk.common.clock import Clock
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
from kiosk.stock.book import StockBook
from kiosk.stock.forecast import WINDOW_DAYS, Outlook, Prospect, Use, prospect, visit_in
from kiosk.stock.models import Lot, Product, StockEntry
from kiosk.stock.products import ProductRow, ProductService
from kiosk.stock.rules import ARRIVALS, EntryReason, next_to_use

_USED = (EntryReason.TAKEN, EntryReason.USED_UNRECORDED)


@dataclass(frozen=True)
class ForecastLine:
    """What becomes of a product in all places together."""

    product: ProductRow
    prospect: Prospect


@dataclass(frozen=True)
class Forecast:
    """All products, the worst first; ``visit_in_days`` is when somebody restocks again."""

    visit_in_days: int
    lines: tuple[ForecastLine, ...]


class ForecastViews:
    """Reads only; goes by the last day that could be relied on."""

    def __init__(
        self, clock: Clock, settings: SettingsService, products: ProductService, book: StockBook
    ) -> None:
        self._clock = clock
        self._settings = settings
        self._products = products
        self._book = book

    def forecast(self) -> Forecast:
        """Answer what becomes of every product that is stocked."""
        today = self._clock.today()
        visit, uses = self._visit_in(today), _uses(today)
        lines = []
        for product in self._products.all():
            good = next_to_use(self._book.lots_of(product.number), (today,))
            use = uses.get(product.number, Use(0, 0))
            lines.append(ForecastLine(product, prospect(good, use, today, visit)))
        worst = list(Outlook)
        lines.sort(key=lambda line: worst.index(line.prospect.outlook))
        return Forecast(visit, tuple(lines))

    def _visit_in(self, today: str) -> int:
        came = StockEntry.reason.in_(ARRIVALS) & _standing(_since(today), today)
        days = StockEntry.select(StockEntry.day).where(came).distinct().tuples()
        otherwise = self._settings.number(Key.STOCK_VISIT_DAYS)
        return visit_in((day for (day,) in days), today, otherwise)


def _uses(today: str) -> dict[str, Use]:
    """What was used of each product, and in how many days, at most ``WINDOW_DAYS``."""
    taken = StockEntry.reason.in_(_USED) & (StockEntry.change < 0)
    taken &= _standing(_since(today), today)
    used = dict(_by_product(fn.SUM(StockEntry.change)).where(taken).tuples())
    return {
        product: Use(min(WINDOW_DAYS, _days(day, today)), -used.get(product, 0))
        for product, day in _by_product(fn.MIN(StockEntry.day)).tuples()
    }


def _by_product(value: Any) -> ModelSelect:
    found = StockEntry.select(Product.number, value).join(Lot).join(Product)
    return found.group_by(Product.number)


def _standing(first: str, last: str) -> Any:
    """What was booked between two days and not booked back."""
    reversal = StockEntry.alias()
    undoing = reversal.select().where(reversal.reverses == StockEntry.id)
    return StockEntry.day.between(first, last) & ~fn.EXISTS(undoing)


def _since(today: str) -> str:
    return (date.fromisoformat(today) - timedelta(days=WINDOW_DAYS - 1)).isoformat()


def _days(first: str, last: str) -> int:
    """How many days they are, both included; none where the first is still to come."""
    return max(0, (date.fromisoformat(last) - date.fromisoformat(first)).days + 1)
