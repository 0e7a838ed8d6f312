"""Going along the shelves from the console."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from kiosk.catalogue.stocktake import Verdict
from kiosk.cli.command import Answer, Command, Words, arg
from kiosk.cli.opening import call, reading, writing
from kiosk.common.errors import Reason, Refused
from kiosk.station import Station


def start(args: Namespace) -> Answer:
    """Begin to go along a shelf, without one along all; an open one is gone on with."""
    with writing(args.data) as station:
        return asdict(station.stocktakes.start(call(), args.shelf))


def scan(args: Namespace) -> Answer:
    """Note that an item stands there; what was lost is found again."""
    with writing(args.data) as station:
        done = station.stocktakes.scan(call(), _open(station), args.barcode)
        item = station.catalogue.item_numbered(done.item)
        return {**asdict(done), "called": item.called if item else ""}


def missing(args: Namespace) -> Answer:
    """Answer what was not found so far and nobody has."""

    def ask(station: Station) -> Answer:
        open_one = station.stocktakes.current()
        found = station.stocktakes.missing(open_one.number) if open_one else []
        rows = [asdict(row) for row in found]
        number = open_one.number if open_one else None
        return {"stocktake": number, "count": len(rows), "list": rows}

    return reading(args.data, ask)


def end(args: Namespace) -> Answer:
    """End the stocktake; with --lost, what was not found is lost."""
    with writing(args.data) as station:
        number = _open(station)
        rows = [asdict(row) for row in station.stocktakes.missing(number)]
        if args.lost:
            station.stocktakes.lose_missing(call(), number)
        done = station.stocktakes.end(call(), number)
        return {**asdict(done), "missing": len(rows), "lost": args.lost, "list": rows}


def _open(station: Station) -> str:
    row = station.stocktakes.current()
    if row is None:
        raise Refused(Reason.NOT_FOUND)
    return row.number


def _missing(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for row in answer["list"]:
        yield "  ".join(part for part in (row["barcode"], row["called"], row["shelf"]) if part)


def _verdict(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    yield f"{answer['called']}  {_VERDICTS[answer['verdict']][english]}"


_VERDICTS: dict[str, Words] = {
    Verdict.HERE: ("在", "is there"),
    Verdict.ELSEWHERE: ("是别的书架的", "belongs on another shelf"),
    Verdict.AWAY: ("账上借出了：先还", "is lent by the books: return it first"),
    Verdict.FOUND_AGAIN: ("找回来了", "is found again"),
    Verdict.WITHDRAWN: ("下架了，别放回去", "was withdrawn: do not put it back"),
}
COMMANDS = (
    Command(
        "stocktake start",
        start,
        (arg("shelf", nargs="?", default="", metavar="SHELF", help="without: all shelves"),),
        ("开始盘点：一件一件扫。", "Begun: scan one after the other."),
    ),
    Command(
        "stocktake scan",
        scan,
        (arg("barcode", metavar="BARCODE"),),
        ("记下了：", "Noted:"),
        _verdict,
    ),
    Command(
        "stocktake missing",
        missing,
        (),
        ("没找到 {count} 件", "{count} missing"),
        _missing,
        reads=True,
    ),
    Command(
        "stocktake end",
        end,
        (arg("--lost", action="store_true", help="what was not found is lost"),),
        ("盘完了，没找到 {missing} 件", "It is over; {missing} missing"),
        _missing,
    ),
)
