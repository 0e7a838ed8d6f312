"""A line that is being typed, with what is known of what it is about."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.station import Station
from kiosk.stock.products import PlaceRow, ProductRow
from kiosk.stock.rules import LotRow, LotStatus
from kiosk.stock.views import Attention, Matter
from ui.restock.draft import Draft, Step


@dataclass(frozen=True)
class Line:
    """``missing`` of the product in the place; ``expired`` of it, here or elsewhere.

    ``place`` is None where nobody said where it belongs, ``lot`` where something comes in.
    """

    draft: Draft
    product: ProductRow
    place: PlaceRow | None
    lot: LotRow | None
    missing: int
    expired: Attention | None
    today: str

    @property
    def set_aside(self) -> bool:
        """Whether the lot is one that somebody may say to be good again."""
        return self.lot is not None and self.lot.status == LotStatus.QUARANTINED

    @property
    def complete(self) -> bool:
        """Whether one can go on from here."""
        if self.draft.step is Step.DAY:
            return self.draft.expiry(self.today) is not None
        return self.draft.step is Step.BATCH or self.draft.digits.strip("0") != ""


class Lines:
    """Begins lines and looks up what they are about; ``found`` is what wants a hand."""

    def __init__(self, station: Station) -> None:
        self._station = station
        self.found: list[Attention] = []

    def putting_in(self, product: str, place: str = "") -> Draft:
        """Begin the line of a product that comes in: where it is short, or where it belongs."""
        short = self._of(Matter.SHORT, product, place)
        home = short.place if short else self._station.products.home_of(product)
        return Draft(Step.QUANTITY, product, place or (home.number if home else ""))

    def throwing_away(self, one: Attention) -> Draft:
        """Begin the line of something that must go."""
        lot = one.lot.number if one.lot else ""
        return Draft(Step.PIECES, one.product.number, one.place.number, lot)

    def line(self, draft: Draft) -> Line | None:
        """Answer the line of a draft; None where there is none, or no product of it yet."""
        products, views = self._station.products, self._station.stock_views
        product = products.of(draft.product) if draft.product else None
        if product is None:
            return None
        short = self._of(Matter.SHORT, draft.product, draft.place)
        return Line(
            draft,
            product,
            place=products.place(draft.place) if draft.place else None,
            lot=views.lot(draft.lot) if draft.lot else None,
            missing=short.missing if short else 0,
            expired=self._of(Matter.EXPIRED, draft.product),
            today=self._station.clock.today(),
        )

    def _of(self, matter: Matter, product: str, place: str = "") -> Attention | None:
        for one in self.found:
            here = place in ("", one.place.number)
            if here and one.matter is matter and one.product.number == product:
                return one
        return None
