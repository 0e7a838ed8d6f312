"""What is left of a reward: the stock knows it as the product with that use."""

from __future__ import annotations

from kiosk.common.actor import Call
from kiosk.rewards.rules import Terms
from kiosk.stock.products import ProductRow, ProductService
from kiosk.stock.service import StockService

_UNIT = "份"


class RewardStock:
    """Counted rewards: a reservation takes a piece inside its own transaction, or gives it back."""

    def __init__(self, stock: StockService, products: ProductService) -> None:
        self._stock = stock
        self._products = products

    def product(self, reward: str) -> ProductRow | None:
        """Answer the product a reward is taken from; there is one once it was counted."""
        return self._products.for_use(_use(reward))

    def left(self, reward: str) -> int:
        """Answer how many of a reward nobody has reserved."""
        return self._stock.usable(_use(reward))

    def take(self, call: Call, reward: str) -> str:
        """Take one inside the caller's transaction; answers of which lot, as the journal says it.

        Raises:
            Refused: OUT_OF_STOCK, or ALL_EXPIRED.
        """
        return self._stock.book_taking(call, _use(reward)).lots

    def give_back(self, call: Call, request: str) -> str:
        """Put back what a request took inside the caller's transaction; answers into which lot."""
        return self._stock.book_back(call, request)

    def provide(self, reward: str, terms: Terms) -> str:
        """Let a reward be counted inside the caller's transaction; answers its product (number).

        Raises:
            Refused: KNOWN_ALREADY (``code``) when its name is another product's.
        """
        return self._stock.provide(_use(reward), terms.name, _UNIT, terms.name_en).number


def _use(reward: str) -> str:
    return f"reward:{reward}"
