"""What the stock wants done: one line each, so that a few minutes take the worst of them."""

from __future__ import annotations

from kiosk.common.chores import Chore, ChoreKind
from kiosk.stock.rules import PlaceKind
from kiosk.stock.views import Attention, Matter, StockViews

_A_LINE = 1
"""Minutes: twenty lines are restocked in less than five, and a volunteer has to walk there."""
_IN_A_KIT = {
    Matter.EXPIRED: ChoreKind.EXPIRED,
    Matter.SET_ASIDE: ChoreKind.SET_ASIDE,
    Matter.SHORT: ChoreKind.SHORT,
    Matter.EXPIRING: ChoreKind.EXPIRING,
}
_ELSEWHERE = _IN_A_KIT | {
    Matter.EXPIRED: ChoreKind.SHELF_EXPIRED,
    Matter.SET_ASIDE: ChoreKind.SHELF_SET_ASIDE,
}


class StockChores:
    """Reads what wants a hand, as the board and the planner show it."""

    def __init__(self, views: StockViews) -> None:
        self._views = views

    def chores(self) -> list[Chore]:
        """Answer what wants a hand, the worst first."""
        return [_chore(one) for one in self._views.attention()]


def _chore(one: Attention) -> Chore:
    kinds = _IN_A_KIT if one.place.kind == PlaceKind.KIT else _ELSEWHERE
    place, product = one.place.number, one.product.number
    return Chore(
        kind=kinds[one.matter],
        key=f"lot:{one.lot.number}" if one.lot else f"{place}:{product}",
        minutes=_A_LINE,
        place=place,
        product=product,
        pieces=one.lot.left if one.lot else one.missing,
        day=one.lot.last_day if one.lot else "",
    )
