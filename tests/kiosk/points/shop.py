"""A shop as another area would be one: what spends points, journalled."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.common.actor import Call
from kiosk.common.errors import Reason, Refused
from kiosk.common.ids import new_number
from kiosk.journal.commands import Commands, Done, command
from kiosk.points.service import PointsService


@dataclass(frozen=True)
class Bought:
    number: str


class ShopService:
    """Keeps what was bought in memory: enough for a test."""

    def __init__(self, commands: Commands, points: PointsService) -> None:
        self.commands = commands
        self._points = points
        self.bought: dict[str, tuple[int, int]] = {}

    @command("shop.buy")
    def buy(self, call: Call, courier: int, price: int, broken: bool = False) -> Done[Bought]:
        """Take the price; a broken shop finds out afterwards that it cannot deliver."""
        number = new_number()
        transfer = self._points.spend(courier, f"shop {number}", price)
        if broken:
            raise Refused(Reason.OUT_OF_STOCK)
        self.bought[number] = (transfer, price)
        return Done(Bought(number), number, {"points": price})

    @command("shop.return")
    def give_back(self, call: Call, number: str) -> Done[Bought]:
        """Give the price back."""
        transfer, price = self.bought[number]
        self._points.reverse(transfer)
        return Done(Bought(number), number, {"points": price})
