"""What the station stocks and where: what is read of products and places."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.stock.models import (
    Lot,
    ParLevel,
    Product,
    ProductBarcode,
    StockPlace,
    product_by_barcode,
)
from kiosk.stock.rules import LotStatus, PlaceKind, clean_barcode


@dataclass(frozen=True)
class ProductRow:
    """A product as screens read it."""

    number: str
    code: str
    name: str
    name_en: str
    unit: str
    opened_days: int | None
    use: str
    retired: bool

    def called(self, language: str) -> str:
        """Answer its name in a language; without an English one, the Chinese one."""
        return _called(self.name, self.name_en, language)


@dataclass(frozen=True)
class PlaceRow:
    """A place as screens read it."""

    number: str
    kind: str
    name: str
    name_en: str
    retired: bool

    def called(self, language: str) -> str:
        """Answer its name in a language; without an English one, the Chinese one."""
        return _called(self.name, self.name_en, language)


class Catalogue:
    """Reads only."""

    def all(self, retired: bool = False) -> list[ProductRow]:
        """Answer the products in use, or those that are not any more, by code."""
        rows = Product.select().where(Product.retired == retired)
        return [as_product(row) for row in sorted(rows, key=lambda row: int(row.code))]

    def of(self, number: str) -> ProductRow | None:
        """Answer a product, or None when there is no such one."""
        row = Product.get_or_none(Product.number == number)
        return as_product(row) if row else None

    def find(self, text: str) -> ProductRow | None:
        """Answer the product with this barcode or station code, exactly, or None."""
        typed = clean_barcode(text) or ""
        found = product_by_barcode.first(typed)
        row = Product.get_or_none(Product.number == found[0] if found else Product.code == typed)
        return as_product(row) if row else None

    def barcodes(self, product: str) -> list[str]:
        """Answer the barcodes of a product, the first one given first."""
        rows = ProductBarcode.select(ProductBarcode.barcode).join(Product)
        found = rows.where(Product.number == product).order_by(ProductBarcode.id)
        return [barcode for (barcode,) in found.tuples()]

    def for_use(self, use: str) -> ProductRow | None:
        """Answer the product another area takes for a use, or None: the first one in use."""
        rows = Product.select().where(Product.use == use)
        row = rows.order_by(Product.retired, Product.id).first()
        return as_product(row) if row else None

    def places(self) -> list[PlaceRow]:
        """Answer the places in use, in the order they were set up."""
        rows = StockPlace.select().where(~StockPlace.retired).order_by(StockPlace.id)
        return [as_place(row) for row in rows]

    def place(self, number: str) -> PlaceRow | None:
        """Answer a place, retired ones too, or None when there is no such one."""
        row = StockPlace.get_or_none(StockPlace.number == number)
        return as_place(row) if row else None

    def default_kit(self) -> PlaceRow | None:
        """Answer the first kit in use, or None."""
        kits = [place for place in self.places() if place.kind == PlaceKind.KIT]
        return kits[0] if kits else None

    def minimums(self) -> dict[tuple[str, str], int]:
        """Answer by place and product (their numbers) how much should be there at least."""
        rows = (
            ParLevel.select(StockPlace.number, Product.number, ParLevel.minimum)
            .join(StockPlace)
            .switch(ParLevel)
            .join(Product)
            .where(~StockPlace.retired, ~Product.retired)
            .order_by(StockPlace.id, Product.id)
        )
        return {(place, product): minimum for place, product, minimum in rows.tuples()}

    def home_of(self, product: str) -> PlaceRow | None:
        """Answer where a product belongs, or None where nobody said and none ever lay anywhere.

        The first place that wants some of it, or else where the last of it was put.
        """
        wanted = ParLevel.select(StockPlace.number).join(StockPlace).switch(ParLevel).join(Product)
        in_use = (Product.number == product) & ~StockPlace.retired & ~Product.retired
        first = wanted.where(in_use).order_by(StockPlace.id).tuples().first()
        if first:
            return self.place(first[0])
        lots = Lot.select(StockPlace.number).join(Product).switch(Lot).join(StockPlace)
        here = (Product.number == product) & ~StockPlace.retired & (Lot.status == LotStatus.OK)
        last = lots.where(here).order_by(Lot.id.desc()).tuples().first()
        return self.place(last[0]) if last else None


def as_product(row: Product) -> ProductRow:
    """Answer a product as screens read it."""
    return ProductRow(
        row.number,
        row.code,
        row.name,
        row.name_en,
        row.unit,
        row.opened_days,
        row.use,
        row.retired,
    )


def as_place(row: StockPlace) -> PlaceRow:
    """Answer a place as screens read it."""
    return PlaceRow(row.number, row.kind, row.name, row.name_en, row.retired)


def _called(name: str, name_en: str, language: str) -> str:
    return (name_en if language == "en" else "") or name
