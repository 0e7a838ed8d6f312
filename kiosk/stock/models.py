"""Tables of the stock, and the queries of every taking.

Whatever the quantity of a lot is, it is the sum of its entries; nothing stores it.
"""

from __future__ import annotations

from typing import Any

from peewee import (
    SQL,
    BooleanField,
    ForeignKeyField,
    IntegerField,
    ModelSelect,
    Query,
    TextField,
    fn,
)

from kiosk.storage.database import Table
from kiosk.storage.prepared import Insertion, prepared


class Product(Table):
    """What the station stocks. ``code`` is its short number of the station, for a number pad.

    ``opened_days`` is how long it is good once opened (None: as long as before), ``use`` says to
    another area what it is for ("amenity:heat_pack"); the stock only compares it.
    """

    number = TextField(unique=True)
    code = TextField(unique=True)
    name = TextField()
    name_en = TextField(default="")
    unit = TextField()
    opened_days = IntegerField(null=True)
    use = TextField(default="", index=True)
    retired = BooleanField(default=False)


class ProductBarcode(Table):
    """A maker's code on the box, as a scanner reads it; a product may have several."""

    product = ForeignKeyField(Product)
    barcode = TextField(unique=True)


class StockPlace(Table):
    """A kit, a shelf or a fridge; the first kit in use is the default one."""

    number = TextField(unique=True)
    kind = TextField()
    name = TextField()
    name_en = TextField(default="")
    retired = BooleanField(default=False)


class ParLevel(Table):
    """How much of a product should be good in a place at least."""

    place = ForeignKeyField(StockPlace, index=False)
    product = ForeignKeyField(Product)
    minimum = IntegerField()

    class Meta:
        indexes = ((("place", "product"), True),)


class Lot(Table):
    """What of a product came from one batch, lies in one place and is good equally long.

    ``expiry`` is the last good day (ISO), empty where there is none; so is ``opened_day`` of what
    is closed. Expired and empty are derived, never stored.
    """

    number = TextField(unique=True)
    product = ForeignKeyField(Product, index=False)
    place = ForeignKeyField(StockPlace)
    code = TextField(default="")
    expiry = TextField(default="")
    opened_day = TextField(default="")
    status = TextField(default="ok")

    class Meta:
        indexes = ((("product", "place", "code", "expiry", "opened_day"), True),)


class StockEntry(Table):
    """Some of a lot came or went: append-only, guarded by triggers, no person in it.

    ``request_id`` is the action that booked it, ``line`` which of its entries; ``reverses`` names
    the entry it undoes.
    """

    lot = ForeignKeyField(Lot, index=False)
    change = IntegerField()
    reason = TextField()
    day = TextField(index=True)
    request_id = TextField()
    line = IntegerField()
    reverses = ForeignKeyField("self", null=True, unique=True)

    class Meta:
        indexes = ((("lot", "change"), False), (("request_id", "line"), True))


class StockCount(Table):
    """Somebody counts what lies in a place: one open count of a place at a time.

    ``ended_day`` is empty until every line was counted; ``by`` says who began, until then.
    """

    number = TextField(unique=True)
    place = ForeignKeyField(StockPlace)
    day = TextField()
    ended_day = TextField(default="")
    by = TextField(default="")


class StockCountLine(Table):
    """A product in a count. ``expected`` is what the books said when ``counted`` was typed.

    ``first_counted`` is a number far off and ``first_by`` whose it was, until the line is settled:
    somebody else counts again. ``request_id`` is what booked the difference.
    """

    count = ForeignKeyField(StockCount, index=False)
    product = ForeignKeyField(Product)
    state = TextField(default="to_count", index=True)
    counted = IntegerField(null=True)
    expected = IntegerField(null=True)
    first_counted = IntegerField(null=True)
    first_by = TextField(default="")
    why = TextField(default="")
    day = TextField(default="")
    request_id = TextField(default="")

    class Meta:
        indexes = ((("count", "product"), True),)


add_entry = Insertion(StockEntry)


def _left() -> Any:
    """Sum of a lot's entries."""
    return StockEntry.select(fn.SUM(StockEntry.change)).where(StockEntry.lot == Lot.id)


def lots() -> ModelSelect:
    """The fields of ``rules.LotRow`` of all lots, first in first."""
    return (
        Lot.select(
            Lot.id,
            Lot.number,
            Product.number,
            StockPlace.number,
            Lot.code,
            Lot.expiry,
            Lot.opened_day,
            Lot.status,
            Product.opened_days,
            fn.COALESCE(_left(), 0).alias("left_of_it"),
        )
        .join(Product)
        .switch(Lot)
        .join(StockPlace)
        .order_by(Lot.id)
    )


def lots_with_some() -> ModelSelect:
    """Lots of which there is something, in all places."""
    return lots().where(SQL("left_of_it") > 0)


def products_of_place(place: int) -> Query:
    """Products (ids) of which something lies in a place (its id) or should."""
    lying = Lot.select(Lot.product).where(Lot.place == place, _left() > 0)
    wanted = ParLevel.select(ParLevel.product).join(Product)
    should = wanted.where(ParLevel.place == place, ~Product.retired)
    some = Product.id.in_(lying) | Product.id.in_(should)
    return Product.select(Product.id).where(some).order_by(Product.id).tuples()


@prepared
def lots_of_product(product: str) -> Query:
    """Lots of a product (its number)."""
    return lots().where(Product.number == product)


@prepared
def lots_for_use(use: str) -> Query:
    """Lots of every product with a use."""
    return lots().where(Product.use == use)


@prepared
def lot_named(number: str) -> Query:
    """One lot."""
    return lots().where(Lot.number == number)


@prepared
def left_of(lot: int) -> Query:
    """Sum of a lot's entries (its id); NULL without any."""
    return StockEntry.select(fn.SUM(StockEntry.change)).where(StockEntry.lot == lot)


@prepared
def lines_of(request_id: str) -> Query:
    """Count the entries a request has booked so far."""
    return StockEntry.select(fn.COUNT(StockEntry.id)).where(StockEntry.request_id == request_id)


@prepared
def product_by_barcode(barcode: str) -> Query:
    """Number of the product with a barcode."""
    return (
        Product.select(Product.number).join(ProductBarcode).where(ProductBarcode.barcode == barcode)
    )


def barcodes() -> ModelSelect:
    """Every barcode with the number of its product."""
    return ProductBarcode.select(Product.number, ProductBarcode.barcode).join(Product)


def imports() -> ModelSelect:
    """Product, lot, expiry and quantity of what came in by a list and was not booked back."""
    reversal = StockEntry.alias()
    undone = reversal.select().where(reversal.reverses == StockEntry.id)
    came = (StockEntry.reason == "imported") & ~fn.EXISTS(undone)
    columns = (Product.number, Lot.code, Lot.expiry, StockEntry.change)
    return StockEntry.select(*columns).join(Lot).join(Product).where(came)
