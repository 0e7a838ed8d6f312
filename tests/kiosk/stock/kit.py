"""Situations of the stock: a kit with something in it, in one line."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.common.actor import CONSOLE
from kiosk.station import Station
from kiosk.stock.rules import LotRow, PlaceKind
from tests.support import by, sure


@dataclass(frozen=True)
class Stocked:
    """A product that lies in a place: their numbers, and the lot's."""

    product: str
    place: str
    lot: str


def product_in(station: Station, name: str = "创可贴", use: str = "", **more: int | None) -> str:
    """A product of this name, set up when there is none; answers its number."""
    for row in station.products.all():
        if row.name == name:
            return row.number
    done = station.products.add_product(by(CONSOLE), name, "片", use=use, **more)  # type: ignore[arg-type]
    return done.product


def place_in(station: Station, name: str = "药箱", kind: str = PlaceKind.KIT) -> str:
    """A place of this name, set up when there is none; answers its number."""
    for row in station.products.places():
        if row.name == name:
            return row.number
    return station.products.add_place(by(CONSOLE), kind, name).place


def stock_up(
    station: Station,
    name: str = "创可贴",
    quantity: int = 10,
    expiry: str = "2028-06-30",
    lot: str = "",
    place: str = "药箱",
    use: str = "",
    minimum: int = 0,
) -> Stocked:
    """Put some of a product into a kit; product and kit are set up where there are none."""
    product, kit = product_in(station, name, use), place_in(station, place)
    if minimum:
        station.products.set_minimum(by(CONSOLE), kit, product, minimum)
    booked = station.stock.restock(sure(CONSOLE), product, kit, lot, expiry, quantity)
    return Stocked(product, kit, booked.lot)


def left(station: Station, lot: str) -> int:
    """What is left of a lot."""
    return lot_row(station, lot).left


def lot_row(station: Station, lot: str) -> LotRow:
    """A lot as it stands."""
    row = station.stock_views.lot(lot)
    assert row
    return row
