"""Kits, shelves and fridges from the console: which there are, and what should lie in them."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from kiosk.cli.command import Answer, Command, Words, arg
from kiosk.cli.opening import call, reading, writing
from kiosk.cli.products import PRODUCT, product_of
from kiosk.common.errors import Reason, Refused
from kiosk.station import Station
from kiosk.stock.products import PlaceRow
from kiosk.stock.rules import PlaceKind

_KINDS: dict[str, Words] = {
    PlaceKind.KIT: ("药箱", "kit"),
    PlaceKind.SHELF: ("货架", "shelf"),
    PlaceKind.FRIDGE: ("冰箱", "fridge"),
}


def place_of(station: Station, text: str) -> PlaceRow:
    """Answer the place in use of a name or a number.

    Raises:
        Refused: NOT_FOUND.
    """
    for place in station.products.places():
        if text.strip() in (place.name, place.name_en, place.number):
            return place
    raise Refused(Reason.NOT_FOUND)


def list_places(args: Namespace) -> Answer:
    """Answer the places in use; the first kit is the one taken where none is named."""

    def ask(station: Station) -> Answer:
        rows = [asdict(row) for row in station.products.places()]
        return {"count": len(rows), "list": rows}

    return reading(args.data, ask)


def add(args: Namespace) -> Answer:
    """Set up a kit, a shelf or a fridge; first aid says its name to whoever needs something."""
    with writing(args.data) as station:
        return asdict(station.products.add_place(call(), args.kind, args.name, args.name_en or ""))


def change(args: Namespace) -> Answer:
    """Rename a place, or say that it is of another kind: what is not named stays as it is."""
    with writing(args.data) as station:
        row = place_of(station, args.place)
        kind = row.kind if args.kind is None else args.kind
        name = row.name if args.name is None else args.name
        english = row.name_en if args.name_en is None else args.name_en
        return asdict(station.products.change_place(call(), row.number, kind, name, english))


def retire(args: Namespace) -> Answer:
    """Take an empty place away for good."""
    with writing(args.data) as station:
        return asdict(station.products.retire_place(call(), place_of(station, args.place).number))


def want(args: Namespace) -> Answer:
    """Say how much of a product should be in a place at least; 0: none need be there."""
    with writing(args.data) as station:
        product = product_of(station, args.product).number
        place = place_of(station, args.place).number if args.place else ""
        return asdict(station.products.set_minimum(call(), place, product, args.minimum))


def _lines(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for row in answer["list"]:
        name = (row["name_en"] if english else "") or row["name"]
        yield f"{row['number']}  {_KINDS[row['kind']][english]}  {name}"


PLACE = arg("place", metavar="PLACE", help="its name or its number")
_KIND = {"choices": [kind.value for kind in PlaceKind]}
_NAME, _ENGLISH = {"metavar": "NAME"}, arg("--name-en", metavar="NAME", help="in English")
COMMANDS = (
    Command("places list", list_places, (), ("放东西的地方：", "Places:"), _lines, reads=True),
    Command("places add", add, (arg("kind", **_KIND), arg("name", **_NAME), _ENGLISH)),
    Command(
        "places change", change, (PLACE, arg("--kind", **_KIND), arg("--name", **_NAME), _ENGLISH)
    ),
    Command("places retire", retire, (PLACE,)),
    Command(
        "places minimum",
        want,
        (
            PRODUCT,
            arg("minimum", type=int, metavar="N"),
            arg("--place", metavar="PLACE", help="without, the first kit"),
        ),
    ),
)
