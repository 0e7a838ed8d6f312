"""Counts of kits and shelves from the console: what waits for whom, and saying yes to it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.cli.command import Answer, Command, Words, arg
from kiosk.cli.eyes import read_person
from kiosk.cli.opening import call, reading, writing
from kiosk.common.actor import Call
from kiosk.common.errors import Reason, Refused
from kiosk.common.ids import new_number
from kiosk.station import Station
from kiosk.stock.count_views import Difference

_STATES: dict[str, Words] = {
    "second": ("等别人再数", "waits for another person"),
    "approval": ("等核对", "waits for approval"),
    "settled": ("已入账", "booked"),
}


def waiting(args: Namespace) -> Answer:
    """Answer which places are being counted, and the differences that wait for somebody."""

    def ask(station: Station) -> Answer:
        views = station.count_views
        being = [
            {
                "number": one.count,
                "place": one.place.name,
                "lines": one.lines,
                "to_count": one.to_count,
            }
            for one in views.places()
            if one.count
        ]
        rows = [_row(one) for one in views.waiting()]
        return {"open": being, "count": len(rows), "list": rows}

    return reading(args.data, ask)


def booked(args: Namespace) -> Answer:
    """Answer the differences that were booked, with their reasons."""

    def ask(station: Station) -> Answer:
        rows = [_row(one) for one in station.count_views.variances(args.first, args.last)]
        return {"count": len(rows), "list": rows}

    return reading(args.data, ask)


def approve(args: Namespace) -> Answer:
    """Book a difference two people found; badge and PIN of the staff stand on standard input."""
    with writing(args.data) as station:
        person, product = read_person(station), station.products.find(args.product)
        if product is None:
            raise Refused(Reason.NOT_FOUND)
        caller = Call(person.actor, new_number()) if person else call()
        done = station.counts.approve(caller, args.number, product.number, args.why)
        return {"product": product.code, "name": product.name, "change": done.change}


def _row(one: Difference) -> dict[str, Any]:
    return {
        "number": one.count,
        "place": one.place.name,
        "product": one.product.code,
        "name": one.product.name,
        "unit": one.product.unit,
        "state": str(one.state),
        "expected": one.expected,
        "first": one.first,
        "counted": one.counted,
        "difference": one.difference,
        "why": one.why or None,
        "day": one.day,
        "reversed": one.undone,
    }


def _lines(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for place in answer.get("open", ()):
        words = "{place}: {to_count} of {lines} left" if english else "{place}：还剩 {to_count} 样"
        yield words.format(**place)
    for row in answer["list"]:
        state = row["why"] or _STATES[row["state"]][english]
        yield "  ".join(
            (
                row["day"],
                f"{row['product']} {row['name']}",
                row["place"],
                f"{row['difference']:+} {row['unit']}",
                state,
                row["number"],
            )
        )


COMMANDS = (
    Command(
        "counts list",
        waiting,
        (),
        ("等着的差额有 {count} 样", "{count} waiting"),
        _lines,
        reads=True,
    ),
    Command(
        "counts booked",
        booked,
        (
            arg("--from", dest="first", default="", metavar="DATE"),
            arg("--until", dest="last", default="9999", metavar="DATE"),
        ),
        ("入账的差额有 {count} 样", "{count} booked"),
        _lines,
        reads=True,
    ),
    Command(
        "counts approve",
        approve,
        (
            arg("number", metavar="COUNT", help="as counts list answers it"),
            arg("product", metavar="PRODUCT", help="its station code or a barcode"),
            arg("--why", required=True, metavar="REASON"),
        ),
        ("入账了：{name} {change}", "Booked: {name} {change}"),
    ),
)
