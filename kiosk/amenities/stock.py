"""What is left of an item: the stock knows it as the product with that use."""

from __future__ import annotations

from kiosk.amenities.models import asked_for
from kiosk.amenities.rules import PRODUCTS, Item
from kiosk.common.actor import Call
from kiosk.stock.products import ProductRow, ProductService
from kiosk.stock.service import StockService


class ItemStock:
    """Counted items: serving takes from the stock inside its own transaction."""

    def __init__(self, stock: StockService, products: ProductService) -> None:
        self._stock = stock
        self._products = products

    def product(self, item: str) -> ProductRow | None:
        """Answer the product an item is taken from; there is one once it was counted."""
        return self._products.for_use(_use(item))

    def left(self, item: str) -> int:
        """Answer how much of an item may be given away."""
        return self._stock.usable(_use(item))

    def free(self, item: str) -> int:
        """Answer how much of it nobody has asked for yet."""
        return self.left(item) - int(asked_for.first(item)[0])

    def take(self, call: Call, item: str) -> str:
        """Take one inside the caller's transaction; answers of which lot, as the journal says it.

        Raises:
            Refused: OUT_OF_STOCK, or ALL_EXPIRED.
        """
        return self._stock.book_taking(call, _use(item)).lots

    def provide(self, item: Item) -> str:
        """Let an item be counted inside the caller's transaction; answers its product (number)."""
        name, name_en, unit = PRODUCTS[item]
        return self._stock.provide(_use(item), name, unit, name_en).number


def _use(item: str) -> str:
    return f"amenity:{item}"
