"""What screens and the console read of the stock: how much is where, and what wants a hand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from peewee import fn

from kiosk.common.clock import Clock
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
from kiosk.stock.book import StockBook
from kiosk.stock.models import Lot, Product, StockEntry, lots_with_some
from kiosk.stock.products import PlaceRow, ProductRow, ProductService
from kiosk.stock.rules import LotRow, LotStatus, PlaceKind, is_good, next_to_use


@dataclass(frozen=True)
class StockLine:
    """A product in a place: what may be given, what is expired, what is set aside.

    The three sum up to what lies there. ``next_lot`` is used next, None where nothing is good.
    """

    place: PlaceRow
    product: ProductRow
    usable: int
    expired: int
    set_aside: int
    minimum: int
    next_lot: LotRow | None


class Matter(StrEnum):
    """What is the matter, the worst first."""

    EXPIRED = "expired"
    SET_ASIDE = "set_aside"
    SHORT = "short"
    EXPIRING = "expiring"


@dataclass(frozen=True)
class Attention:
    """Something that wants a hand: ``lot`` is None where too little is there (``missing``)."""

    matter: Matter
    place: PlaceRow
    product: ProductRow
    lot: LotRow | None
    missing: int = 0


@dataclass(frozen=True)
class ShoppingLine:
    """What to buy of a product, so that all places have their minimum for some days to come.

    ``good`` is what is good that long; ``expired`` and ``expiring`` are not among it.
    """

    product: ProductRow
    buy: int
    wanted: int
    good: int
    expired: int
    expiring: int


@dataclass(frozen=True)
class EntryLine:
    """One entry, newest first; ``reversed`` tells that it was booked back."""

    lot: str
    change: int
    reason: str
    day: str
    request_id: str
    reversed: bool


class StockViews:
    """Reads only; who may see what is asked by the screens (nothing here is about a person)."""

    def __init__(
        self, clock: Clock, settings: SettingsService, products: ProductService, book: StockBook
    ) -> None:
        self._clock = clock
        self._settings = settings
        self._products = products
        self._book = book

    def lot(self, number: str) -> LotRow | None:
        """Answer a lot, or None when there is no such one."""
        return self._book.find_lot(number)

    def lots_of(self, product: str, place: str = "") -> list[LotRow]:
        """Answer the lots of a product (and place) of which there is something, next to use first.

        What may not be given to anybody comes after what may.
        """
        lots = [lot for lot in self._book.lots_of(product) if lot.left > 0]
        good = next_to_use(lots, self._book.days())
        rest = [lot for lot in lots if lot not in good]
        return [lot for lot in (*good, *rest) if place in ("", lot.place)]

    def next_lot(self, product: str, place: str = "") -> LotRow | None:
        """Answer what is used next of a product, or None where nothing is good."""
        lots = [lot for lot in self._book.lots_of(product) if place in ("", lot.place)]
        return next(iter(next_to_use(lots, self._book.days())), None)

    def overview(self) -> list[StockLine]:
        """Answer what lies or should lie where: place by place, products by code."""
        return self._lines(self._lots())

    def _lines(self, lots: dict[tuple[str, str], list[LotRow]]) -> list[StockLine]:
        minimums, days = self._products.minimums(), self._book.days()
        lines = []
        for place, product in self._pairs(lots.keys() | minimums.keys()):
            key = (place.number, product.number)
            here = lots.get(key, [])
            usable = sum(lot.left for lot in here if is_good(lot, days))
            set_aside = sum(lot.left for lot in here if lot.status != LotStatus.OK)
            left = sum(lot.left for lot in here)
            following = next(iter(next_to_use(here, days)), None)
            lines.append(
                StockLine(
                    place,
                    product,
                    usable,
                    left - usable - set_aside,
                    set_aside,
                    minimums.get(key, 0),
                    following,
                )
            )
        return lines

    def attention(self, within_days: int | None = None) -> list[Attention]:
        """Answer what wants a hand, the worst first, and what is in a kit before the rest.

        What expires within so many days is among it; as the station has it set, if not given.
        What is expired goes by the last day that could be relied on: a clock that leapt ahead
        sends nobody to throw good things away.
        """
        lots, soon = self._lots(), self._later(within_days)
        found = [
            Attention(matter, place, product, lot)
            for place, product in self._pairs(lots.keys())
            for lot in lots[place.number, product.number]
            if (matter := self._matter(lot, soon))
        ]
        found += self._short(lots)
        kinds = list(Matter)
        return sorted(
            found, key=lambda one: (kinds.index(one.matter), one.place.kind != PlaceKind.KIT)
        )

    def shopping_list(self, good_for_days: int | None = None) -> list[ShoppingLine]:
        """Answer what to buy, and what of the products is expired or will be within those days.

        So many days, if not given, as the station has it set.
        """
        wanted: dict[str, int] = defaultdict(int)
        for (_place, product), minimum in self._products.minimums().items():
            wanted[product] += minimum
        by_product: dict[str, list[LotRow]] = defaultdict(list)
        for (_place, number), lots in self._lots().items():
            by_product[number] += lots
        soon = self._later(good_for_days)
        lines = [
            self._shopping(product, wanted[product.number], by_product[product.number], soon)
            for product in self._products.all()
        ]
        return [line for line in lines if line.buy or line.expired or line.expiring]

    def entries_of(self, product: str, count: int = 100) -> list[EntryLine]:
        """Answer the newest entries of a product, newest first."""
        reversal = StockEntry.alias()
        undoing = reversal.select().where(reversal.reverses == StockEntry.id)
        rows = (
            StockEntry.select(
                Lot.number,
                StockEntry.change,
                StockEntry.reason,
                StockEntry.day,
                StockEntry.request_id,
                fn.EXISTS(undoing).alias("reversed"),
            )
            .join(Lot)
            .join(Product)
            .where(Product.number == product)
            .order_by(StockEntry.id.desc())
            .limit(count)
        )
        return [
            EntryLine(lot, change, reason, day, request, bool(undone))
            for lot, change, reason, day, request, undone in rows.tuples()
        ]

    def _short(self, lots: dict[tuple[str, str], list[LotRow]]) -> Iterator[Attention]:
        for line in self._lines(lots):
            if line.usable < line.minimum:
                missing = line.minimum - line.usable
                yield Attention(Matter.SHORT, line.place, line.product, None, missing)

    def _matter(self, lot: LotRow, soon: str) -> Matter | None:
        if lot.status != LotStatus.OK:
            return Matter.SET_ASIDE
        if lot.is_expired(self._clock.today()):
            return Matter.EXPIRED
        return Matter.EXPIRING if lot.is_expired(soon) else None

    def _shopping(
        self, product: ProductRow, wanted: int, lots: list[LotRow], soon: str
    ) -> ShoppingLine:
        ok, today = [lot for lot in lots if lot.status == LotStatus.OK], self._clock.today()
        good = sum(lot.left for lot in ok if not lot.is_expired(soon))
        expired = sum(lot.left for lot in ok if lot.is_expired(today))
        expiring = sum(lot.left for lot in ok) - good - expired
        return ShoppingLine(product, max(0, wanted - good), wanted, good, expired, expiring)

    def _lots(self) -> dict[tuple[str, str], list[LotRow]]:
        found: dict[tuple[str, str], list[LotRow]] = defaultdict(list)
        for row in lots_with_some().tuples():
            lot = LotRow(*row)
            found[lot.place, lot.product].append(lot)
        return found

    def _pairs(self, keys: Iterable[tuple[str, str]]) -> Iterator[tuple[PlaceRow, ProductRow]]:
        """Name places and products; in the order of places, then of codes."""
        wanted = set(keys)
        products = sorted(
            (*self._products.all(), *self._products.all(retired=True)), key=lambda p: int(p.code)
        )
        for place in self._products.places():
            for product in products:
                if (place.number, product.number) in wanted:
                    yield place, product

    def _later(self, days: int | None) -> str:
        if days is None:
            days = self._settings.number(Key.STOCK_SOON_DAYS)
        return (date.fromisoformat(self._clock.today()) + timedelta(days=days)).isoformat()
