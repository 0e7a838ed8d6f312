"""Lots from the console: what is recalled, set aside, opened or carried, and what was booked."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from kiosk.cli.command import Answer, Command, arg
from kiosk.cli.opening import call, reading, writing
from kiosk.cli.places import PLACE, place_of
from kiosk.cli.products import PRODUCT, product_of
from kiosk.station import Station


def list_entries(args: Namespace) -> Answer:
    """Answer what came and went of a product, newest first; a request can be undone."""

    def ask(station: Station) -> Answer:
        product = product_of(station, args.product).number
        rows = [asdict(row) for row in station.stock_views.entries_of(product)]
        return {"count": len(rows), "list": rows}

    return reading(args.data, ask)


def recall(args: Namespace) -> Answer:
    """The maker wants a lot back: nobody gets any of it, wherever it lies, and none comes in."""
    with writing(args.data) as station:
        product = product_of(station, args.product).number
        return asdict(station.stock.recall(call(), product, args.lot))


def set_aside(args: Namespace) -> Answer:
    """Nobody gets any of a lot until somebody says that it is good."""
    with writing(args.data) as station:
        return asdict(station.stock.quarantine(call(), args.lot_number))


def release(args: Namespace) -> Answer:
    """Say that a lot is good after all, or that its recall is taken back."""
    with writing(args.data) as station:
        return asdict(station.stock.release(call(), args.lot_number))


def open_lot(args: Namespace) -> Answer:
    """Open some of a lot: from today on it is good as long as its product is once opened."""
    with writing(args.data) as station:
        return asdict(station.stock.open_lot(call(), args.lot_number, args.qty))


def move(args: Namespace) -> Answer:
    """Carry some of a lot to another place."""
    with writing(args.data) as station:
        place = place_of(station, args.place).number
        return asdict(station.stock.move(call(), args.lot_number, place, args.qty))


def undo(args: Namespace) -> Answer:
    """Book back, once, whatever a request booked."""
    with writing(args.data) as station:
        return asdict(station.stock.undo(call(), args.request))


def _entries(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for row in answer["list"]:
        back = ("booked back" if english else "已撤回") if row["reversed"] else ""
        parts = [row["day"], f"{row['change']:+}", row["reason"], row["request_id"], back]
        yield "  ".join(part for part in parts if part)


LOT = arg("lot_number", metavar="LOT_NUMBER", help="as `stock` answers it")
QTY = arg("--qty", type=int, default=1, metavar="N", help="pieces (1)")
COMMANDS = (
    Command("lots entries", list_entries, (PRODUCT,), ("出入：", "Entries:"), _entries, reads=True),
    Command(
        "lots recall",
        recall,
        (PRODUCT, arg("lot", metavar="LOT", help="what stands on the box")),
        (
            "这个批号停用了：{lots} 批，{pieces} 个；没写批号的还有 {uncoded} 个，看看盒子。",
            "Recalled: {lots} lots, {pieces} pieces; {uncoded} more bear no lot: look at them.",
        ),
    ),
    Command("lots set-aside", set_aside, (LOT,)),
    Command("lots release", release, (LOT,)),
    Command("lots open", open_lot, (LOT, QTY)),
    Command("lots move", move, (LOT, PLACE, QTY)),
    Command(
        "lots undo",
        undo,
        (arg("request", metavar="REQUEST", help="as `lots entries` answers it"),),
    ),
)
