"""The stock from the console: what there is, what comes in, goes out, and is to be bought."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.cli.command import Answer, Command, Words, arg
from kiosk.cli.opening import call, reading, writing
from kiosk.cli.places import place_of
from kiosk.cli.products import PRODUCT, about, product_of
from kiosk.common.errors import Reason, Refused
from kiosk.station import Station
from kiosk.stock.rules import LotRow, typed_day, written_day
from kiosk.stock.views import StockLine


def stock(args: Namespace) -> Answer:
    """Answer place by place what there is of each product, its lots and its minimum."""

    def ask(station: Station) -> Answer:
        wanted = product_of(station, args.product).number if args.product else ""
        rows = [
            _line(station, line)
            for line in station.stock_views.overview()
            if wanted in ("", line.product.number)
        ]
        return {"count": len(rows), "list": rows}

    return reading(args.data, ask)


def restock(args: Namespace) -> Answer:
    """Put some of a product in; without --place where it belongs, or else into the first kit."""
    with writing(args.data) as station:
        product, place = product_of(station, args.product), _place(station, args.place)
        expiry = _expiry(station, args.expiry)
        booked = station.stock.restock(call(), product.number, place, args.lot, expiry, args.qty)
        lot = station.stock_views.lot(booked.lot)
        assert lot is not None, "it was booked into just now"  # noqa: S101
        return {
            **about(station, product),
            "change": booked.change,
            "left": booked.left,
            **_lot(station, lot),
        }


def take(args: Namespace) -> Answer:
    """Take some of a product, what is to be used first; the answer names the lots."""
    with writing(args.data) as station:
        product, place = product_of(station, args.product), _place(station, args.place)
        taken = station.stock.take(call(), product.number, args.qty, place)
        lots = [
            {**_lot(station, lot), "taken": count}
            for number, count in taken.parts
            if (lot := station.stock_views.lot(number))
        ]
        left = sum(lot.left for lot in station.stock_views.lots_of(product.number))
        return {
            **about(station, product),
            "quantity": taken.quantity,
            "left": left,
            "lots": lots,
        }


def shopping_list(args: Namespace) -> Answer:
    """Answer what to buy, so that every place has its minimum for some days to come."""

    def ask(station: Station) -> Answer:
        lines = station.stock_views.shopping_list(args.days)
        rows = [
            {
                **about(station, line.product),
                "buy": line.buy,
                "wanted": line.wanted,
                "good": line.good,
                "expired": line.expired,
                "expiring": line.expiring,
            }
            for line in lines
        ]
        return {"count": sum(line.buy > 0 for line in lines), "list": rows}

    return reading(args.data, ask)


def _line(station: Station, line: StockLine) -> Answer:
    lots = station.stock_views.lots_of(line.product.number, line.place.number)
    return {
        "place": line.place.name,
        "place_en": line.place.name_en,
        "kind": line.place.kind,
        **about(station, line.product),
        "quantity": line.usable + line.expired + line.set_aside,
        "usable": line.usable,
        "expired": line.expired,
        "set_aside": line.set_aside,
        "minimum": line.minimum,
        "lots": [_lot(station, lot) for lot in lots],
    }


def _lot(station: Station, lot: LotRow) -> Answer:
    """Answer a lot: ``expiry`` is the box's, ``last_day`` also knows since when it is open."""
    place = station.products.place(lot.place)
    return {
        "lot": lot.code,
        "lot_number": lot.number,
        "place": place.name if place else "",
        "expiry": lot.expiry,
        "opened": lot.opened_day,
        "last_day": lot.last_day,
        "status": lot.status,
        "left": lot.left,
    }


def _place(station: Station, text: str) -> str:
    return place_of(station, text).number if text else ""


def _expiry(station: Station, text: str) -> str:
    if not text:
        return ""
    day = written_day(text) or typed_day(text, station.clock.today())
    if day is None:
        raise Refused(Reason.BAD_VALUE, key="expiry")
    return day


def _shelves(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    place = ""
    for row in answer["list"]:
        if row["place"] != place:
            place = row["place"]
            yield f"{(row['place_en'] if english else '') or place}:"
        parts = [f"  {row['code']:>4}", _name(row, english), f"{row['usable']} {row['unit']}"]
        parts += _matters(row, english)
        if row["usable"] < row["minimum"]:
            parts.append(_SHORT[english].format_map(row))
        yield "  ".join(parts)


def _bought(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for row in answer["list"]:
        count = f"{row['buy']:>4} {row['unit']}"
        parts = [count, _name(row, english), *_matters(row, english), *row["barcodes"][:1]]
        yield "  ".join(parts)


def _until(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    """Read the date back: what was typed may mean another day than was thought."""
    if answer["last_day"]:
        yield ("Good until " if english else "能用到 ") + answer["last_day"]


def _from(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for lot in answer["lots"]:
        parts = [f"{lot['taken']:>4}", lot["place"], lot["lot"], lot["last_day"]]
        yield "  ".join(part for part in parts if part)


def _name(row: Mapping[str, Any], english: bool) -> str:
    return str((row["name_en"] if english else "") or row["name"])


def _matters(row: Mapping[str, Any], english: bool) -> list[str]:
    return [words[english].format_map(row) for key, words in _MATTERS if row.get(key)]


_MATTERS: tuple[tuple[str, Words], ...] = (
    ("expired", ("过期 {expired}", "{expired} expired")),
    ("expiring", ("快过期 {expiring}", "{expiring} expiring")),
    ("set_aside", ("停用 {set_aside}", "{set_aside} set aside")),
)
_SHORT: Words = ("不够，最低 {minimum}", "short of {minimum}")
_PLACE = arg("--place", default="", metavar="PLACE", help="name of a kit, shelf or fridge")
COMMANDS = (
    Command(
        "stock",
        stock,
        (arg("product", metavar="PRODUCT", nargs="?", help=PRODUCT.options["help"]),),
        ("库存：", "The stock:"),
        _shelves,
        reads=True,
    ),
    Command(
        "restock",
        restock,
        (
            PRODUCT,
            arg("--lot", default="", help="what stands on the box"),
            arg("--expiry", default="", metavar="DATE", help="2027-06-30, 2027-06, 0630, +6m"),
            arg("--qty", type=int, required=True, metavar="N", help="pieces, not boxes"),
            _PLACE,
        ),
        (
            "放进去了：{name} +{change}，放在 {place}，这一批有 {left}",
            "Put in: {name} +{change}, in {place}; there are {left} of this lot",
        ),
        _until,
    ),
    Command(
        "take",
        take,
        (PRODUCT, arg("--qty", type=int, default=1, metavar="N"), _PLACE),
        ("拿了：{name} {quantity} {unit}，还有 {left}", "Taken: {name} {quantity}, {left} left"),
        _from,
    ),
    Command(
        "shopping-list",
        shopping_list,
        (arg("--days", type=int, metavar="N", help="still good for so many days"),),
        ("要买 {count} 样", "{count} things to buy"),
        _bought,
        reads=True,
    ),
)
