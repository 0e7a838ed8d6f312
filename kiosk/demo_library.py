"""What a demo station lends, and what it has for points."""

from __future__ import annotations

from kiosk.common.actor import CONSOLE
from kiosk.demo_stock import deed_of
from kiosk.rewards.rules import Picture, Terms
from kiosk.station import Station

_SHELF, _HOOK = "A1", "门口"
_BOOKS = (
    ("平凡的世界", "路遥", 2),
    ("活着", "余华", 1),
    ("我在北京送快递", "胡安焉", 2),
    ("三体", "刘慈欣", 1),
    ("围城", "钱锺书", 1),
)
"""Titles, authors, copies."""
_THINGS = (("雨伞", "umbrella", 4), ("雨衣", "raincoat", 3), ("打气筒", "pump", 1))
"""Names, item types, pieces."""
_REWARDS = (
    (Terms("保温杯", 120, "Thermos flask", per_person=1, picture=Picture.BOTTLE), 3),
    (Terms("防寒手套", 60, "Winter gloves", per_person=2, picture=Picture.GLOVES), 6),
    (Terms("毛巾", 10, "Towel", picture=Picture.TOWEL), 10),
    (Terms("理发券", 30, "Haircut", counted=False, picture=Picture.HAIRCUT), 0),
)
"""What there is for points, and how many."""


def fill(station: Station, reader: str) -> None:
    """Set up books, things and rewards; ``reader`` (a badge's code) has a book at home."""
    books = [_put(station, *book[:2], "book", book[2], _SHELF) for book in _BOOKS]
    for name, kind, pieces in _THINGS:
        _put(station, name, "", kind, pieces, _HOOK)
    for terms, pieces in _REWARDS:
        station.rewards.add(deed_of(CONSOLE), terms)
        if pieces:
            product = next(one for one in station.products.all() if one.name == terms.name)
            station.stock.restock(deed_of(CONSOLE), product.number, "", "", "", pieces)
    badge = station.badges.read(reader)
    station.lending.lend(deed_of(CONSOLE), badge.number, books[0][0])


def _put(
    station: Station, title: str, author: str, kind: str, pieces: int, shelf: str
) -> list[str]:
    """Answer the barcodes of the pieces."""
    number = station.catalogue.put_title(deed_of(CONSOLE), title, author).title
    return [
        station.catalogue.put_item(deed_of(CONSOLE), number, kind, shelf=shelf).barcode
        for _piece in range(pieces)
    ]
