"""What the station stocks, where it lies, and how much of it should be there."""

from __future__ import annotations

from dataclasses import dataclass

from peewee import fn

from kiosk.common.actor import Call
from kiosk.common.codes import CodeFault, parse
from kiosk.common.errors import Fact, Reason, Refused
from kiosk.common.ids import new_number
from kiosk.common.permissions import Permission, require
from kiosk.common.text import clean_name
from kiosk.journal.commands import Commands, Done, command
from kiosk.stock.book import place_row, product_row
from kiosk.stock.catalogue import Catalogue, PlaceRow, ProductRow, as_place, as_product
from kiosk.stock.models import (
    Lot,
    ParLevel,
    Product,
    ProductBarcode,
    StockPlace,
    lots_with_some,
)
from kiosk.stock.rules import (
    MOST,
    MOST_OPENED_DAYS,
    PlaceKind,
    clean_barcode,
    clean_unit,
    is_use,
)

__all__ = ["PlaceRow", "PlaceSet", "ProductRow", "ProductService", "ProductSet"]
FIRST_CODE = 101


@dataclass(frozen=True)
class ProductSet:
    """A product as it is set up now; ``code`` is its number in the station, to type."""

    product: str
    code: str


@dataclass(frozen=True)
class PlaceSet:
    """A place as it is set up now."""

    place: str


@dataclass(frozen=True)
class _Fields:
    """What somebody typed of a product, cleaned."""

    name: str
    name_en: str
    unit: str
    opened_days: int | None
    use: str


class ProductService(Catalogue):
    """Nothing is ever deleted: what is gone is retired. Names stay in the tables (rule 3).

    What is read of products and places stands in ``Catalogue``, which this is too.
    """

    def __init__(self, commands: Commands) -> None:
        self.commands = commands

    # What other areas and commands do inside their own transaction.

    def kit(self) -> PlaceRow:
        """Answer the default kit; a station without any gets one."""
        return self._first_or_new(PlaceKind.KIT, "药箱", "First-aid kit")

    def shelf(self) -> PlaceRow:
        """Answer the first shelf; a station without any gets one."""
        return self._first_or_new(PlaceKind.SHELF, "备品柜", "Supply shelf")

    def adopt(self, name: str, use: str) -> ProductRow | None:
        """Give a use to the product of that name, if there is one without any."""
        row = Product.get_or_none(Product.name == name, Product.use == "", ~Product.retired)
        if row is None:
            return None
        Product.update(use=use).where(Product.id == row.id).execute()
        return self.of(row.number)

    def put(
        self,
        name: str,
        unit: str,
        name_en: str = "",
        opened_days: int | None = None,
        use: str = "",
    ) -> ProductRow:
        """Set up a new product.

        Raises:
            Refused: BAD_NAME, BAD_VALUE, KNOWN_ALREADY (``code``) for a name there is.
        """
        fields = _checked(name, name_en, unit, opened_days, use)
        _must_be_new(fields.name, besides="")
        highest = Product.select(fn.MAX(Product.code.cast("INTEGER"))).scalar()
        row = Product.create(
            number=new_number(),
            code=str(int(highest or FIRST_CODE - 1) + 1),
            **vars(fields),
        )
        return as_product(row)

    def rewrite(
        self,
        product: str,
        name: str,
        unit: str,
        name_en: str = "",
        opened_days: int | None = None,
        use: str = "",
    ) -> ProductRow:
        """Change all that is said of a product.

        Raises:
            Refused: NOT_FOUND, BAD_NAME, BAD_VALUE, KNOWN_ALREADY (``code``) for a name there is.
        """
        row = product_row(product)
        fields = _checked(name, name_en, unit, opened_days, use)
        _must_be_new(fields.name, besides=product)
        Product.update(**vars(fields)).where(Product.id == row.id).execute()
        return as_product(product_row(product))

    def give_barcode(self, product: str, barcode: str) -> ProductRow:
        """Let a product be found by one more barcode.

        Raises:
            Refused: NOT_FOUND, BAD_VALUE for no barcode (a badge is none), KNOWN_ALREADY
                (``code``) when it is on a product already.
        """
        row, typed = product_row(product), clean_barcode(barcode)
        if typed is None or parse(typed) is not CodeFault.FOREIGN:
            raise Refused(Reason.BAD_VALUE, key="barcode")
        other = ProductBarcode.get_or_none(ProductBarcode.barcode == typed)
        if other:
            raise Refused(Reason.KNOWN_ALREADY, code=other.product.code)
        ProductBarcode.create(product=row.id, barcode=typed)
        return as_product(row)

    def want(self, place: str, product: str, minimum: int) -> PlaceRow:
        """Say how much of a product should be in a place at least; without one, the default kit.

        Raises:
            Refused: NOT_FOUND, BAD_VALUE.
        """
        here, row = place_row(place or self.kit().number), product_row(product)
        if not 0 <= minimum <= MOST:
            raise Refused(Reason.BAD_VALUE, key="minimum", low=0, high=MOST)
        ParLevel.delete().where(ParLevel.place == here.id, ParLevel.product == row.id).execute()
        if minimum:
            ParLevel.create(place=here.id, product=row.id, minimum=minimum)
        return as_place(here)

    def _first_or_new(self, kind: PlaceKind, name: str, name_en: str) -> PlaceRow:
        for place in self.places():
            if place.kind == kind:
                return place
        row = StockPlace.create(number=new_number(), kind=kind, name=name, name_en=name_en)
        return as_place(row)

    # What staff do.

    @command("stock.add_product")
    def add_product(
        self,
        call: Call,
        name: str,
        unit: str,
        barcode: str = "",
        name_en: str = "",
        opened_days: int | None = None,
        use: str = "",
    ) -> Done[ProductSet]:
        """Set up a new product; ``barcode`` may come later.

        Raises:
            Refused: NOT_ALLOWED, BAD_NAME, BAD_VALUE, KNOWN_ALREADY (``code``) for a name or a
                barcode there is.
        """
        require(call.by, Permission.PRODUCTS)
        product = self.put(name, unit, name_en, opened_days, use)
        if barcode:
            self.give_barcode(product.number, barcode)
        return _set(product)

    @command("stock.change_product")
    def change_product(
        self,
        call: Call,
        product: str,
        name: str,
        unit: str,
        name_en: str = "",
        opened_days: int | None = None,
        use: str = "",
    ) -> Done[ProductSet]:
        """Change what a product is called, counted in and used for; all of it at once.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, BAD_NAME, BAD_VALUE, KNOWN_ALREADY (``code``).
        """
        require(call.by, Permission.PRODUCTS)
        return _set(self.rewrite(product, name, unit, name_en, opened_days, use))

    @command("stock.retire_product")
    def retire_product(self, call: Call, product: str) -> Done[ProductSet]:
        """Stop stocking a product: nobody need buy it any more; what is there is used up.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND.
        """
        require(call.by, Permission.PRODUCTS)
        row = product_row(product)
        Product.update(retired=True).where(Product.id == row.id).execute()
        return _set(as_product(product_row(product)))

    @command("stock.add_barcode")
    def add_barcode(self, call: Call, product: str, barcode: str) -> Done[ProductSet]:
        """Let a product be found by one more barcode.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, BAD_VALUE for no barcode (a badge is none),
                KNOWN_ALREADY (``code``) when it is on another product, or on this one.
        """
        require(call.by, Permission.PRODUCTS)
        return _set(self.give_barcode(product, barcode))

    @command("stock.remove_barcode")
    def remove_barcode(self, call: Call, barcode: str) -> Done[ProductSet]:
        """Take a barcode off the product it is on, say to give it to another.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND.
        """
        require(call.by, Permission.PRODUCTS)
        row = ProductBarcode.get_or_none(ProductBarcode.barcode == (clean_barcode(barcode) or ""))
        if row is None:
            raise Refused(Reason.NOT_FOUND)
        product = as_product(row.product)
        row.delete_instance()
        return _set(product)

    @command("stock.add_place")
    def add_place(self, call: Call, kind: str, name: str, name_en: str = "") -> Done[PlaceSet]:
        """Set up a kit, a shelf or a fridge.

        Raises:
            Refused: NOT_ALLOWED, BAD_NAME, BAD_VALUE, KNOWN_ALREADY.
        """
        require(call.by, Permission.PRODUCTS)
        tidy, english = _place_names(kind, name, name_en, besides="")
        row = StockPlace.create(number=new_number(), kind=kind, name=tidy, name_en=english)
        return _placed(row.number)

    @command("stock.change_place")
    def change_place(
        self, call: Call, place: str, kind: str, name: str, name_en: str = ""
    ) -> Done[PlaceSet]:
        """Rename a place, or say that it is of another kind.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, BAD_NAME, BAD_VALUE, KNOWN_ALREADY.
        """
        require(call.by, Permission.PRODUCTS)
        row = place_row(place)
        tidy, english = _place_names(kind, name, name_en, besides=place)
        new = {"kind": kind, "name": tidy, "name_en": english}
        StockPlace.update(**new).where(StockPlace.id == row.id).execute()
        return _placed(place)

    @command("stock.retire_place")
    def retire_place(self, call: Call, place: str) -> Done[PlaceSet]:
        """Take a place away for good.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, PLACE_NOT_EMPTY while something lies there.
        """
        require(call.by, Permission.PRODUCTS)
        row = place_row(place)
        if lots_with_some().where(Lot.place == row.id).exists():
            raise Refused(Reason.PLACE_NOT_EMPTY)
        StockPlace.update(retired=True).where(StockPlace.id == row.id).execute()
        return _placed(place)

    @command("stock.set_minimum")
    def set_minimum(self, call: Call, place: str, product: str, minimum: int) -> Done[ProductSet]:
        """Say how much of a product should be in a place at least; 0 is that it need not be there.

        Without a place it is the default kit; a station without any gets one.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, BAD_VALUE.
        """
        require(call.by, Permission.PRODUCTS)
        here = self.want(place, product, minimum)
        facts: dict[str, Fact] = {"place": here.number, "minimum": minimum}
        answer = ProductSet(product, product_row(product).code)
        return Done(answer, subject=product, facts=facts)


def _set(product: ProductRow) -> Done[ProductSet]:
    facts: dict[str, Fact] = {
        "code": product.code,
        "opened_days": product.opened_days,
        "use": product.use,
        "retired": product.retired,
    }
    answer = ProductSet(product.number, product.code)
    return Done(answer, subject=product.number, facts=facts)


def _placed(place: str) -> Done[PlaceSet]:
    row = StockPlace.get(StockPlace.number == place)
    facts: dict[str, Fact] = {"kind": row.kind, "retired": row.retired}
    return Done(PlaceSet(place), subject=place, facts=facts)


def _checked(name: str, name_en: str, unit: str, opened_days: int | None, use: str) -> _Fields:
    tidy, english, counted_in = clean_name(name), _optional(name_en), clean_unit(unit)
    if tidy is None:
        raise Refused(Reason.BAD_NAME)
    if counted_in is None:
        raise Refused(Reason.BAD_VALUE, key="unit")
    if opened_days is not None and not 1 <= opened_days <= MOST_OPENED_DAYS:
        raise Refused(Reason.BAD_VALUE, key="opened_days", low=1, high=MOST_OPENED_DAYS)
    if use and not is_use(use):
        raise Refused(Reason.BAD_VALUE, key="use")
    return _Fields(tidy, english, counted_in, opened_days, use)


def _optional(name: str) -> str:
    tidy = clean_name(name) if name.strip() else ""
    if tidy is None:
        raise Refused(Reason.BAD_NAME)
    return tidy


def _must_be_new(name: str, besides: str) -> None:
    row = Product.get_or_none(Product.name == name, ~Product.retired, Product.number != besides)
    if row:
        raise Refused(Reason.KNOWN_ALREADY, code=row.code)


def _place_names(kind: str, name: str, name_en: str, besides: str) -> tuple[str, str]:
    tidy, english = clean_name(name), _optional(name_en)
    if tidy is None:
        raise Refused(Reason.BAD_NAME)
    if kind not in tuple(PlaceKind):
        raise Refused(Reason.BAD_VALUE, key="kind")
    known = (StockPlace.name == tidy) & ~StockPlace.retired & (StockPlace.number != besides)
    if StockPlace.select().where(known).exists():
        raise Refused(Reason.KNOWN_ALREADY, code="")
    return tidy, english
