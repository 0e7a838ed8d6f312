"""The menu and what is left of it, from the console."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import asdict, replace
from typing import Any

from kiosk.cli.command import Answer, Command, arg
from kiosk.cli.opening import call, reading, writing
from kiosk.common.errors import Reason, Refused
from kiosk.station import Station


def menu(args: Namespace) -> Answer:
    """Answer on what terms each item is offered, and what is left of what is counted."""

    def ask(station: Station) -> Answer:
        rows = [
            {**asdict(terms), "left": station.amenity_stock.left(terms.item)}
            for terms in station.menu.all()
        ]
        return {"count": len(rows), "list": rows}

    return reading(args.data, ask)


def offer(args: Namespace) -> Answer:
    """Change the terms of an item: what is not named stays as it is."""
    changes = {name: getattr(args, name) for name in ("offered", "attended", "per_day", "counted")}
    if args.season is not None:
        first, _dash, last = args.season.partition("-")
        changes |= {"season_from": first, "season_to": last}
    with writing(args.data) as station:
        terms = station.menu.of(args.item)
        if terms is None:
            raise Refused(Reason.NOT_FOUND)
        named = {name: value for name, value in changes.items() if value is not None}
        station.menu.change(call(), replace(terms, **named))
        return asdict(station.menu.of(args.item) or terms)


def _terms(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for row in answer["list"]:
        parts = [
            ("on" if english else "供应") if row["offered"] else ("off" if english else "停供"),
            ("attended" if english else "有人送") if row["attended"] else "",
            f"{row['season_from']}-{row['season_to']}" if row["season_from"] else "",
            (f"{row['per_day']} a day" if english else f"每天 {row['per_day']} 份")
            if row["per_day"]
            else "",
            (f"{row['left']} left" if english else f"还有 {row['left']}") if row["counted"] else "",
        ]
        yield "  ".join([f"{row['item']:<15}", *(part for part in parts if part)])


ITEM = arg("item", metavar="ITEM")


def _yes_or_no(name: str, yes: str, no: str) -> tuple[Any, ...]:
    return (
        arg(f"--{yes}", dest=name, action="store_const", const=True),
        arg(f"--{no}", dest=name, action="store_const", const=False),
    )


COMMANDS = (
    Command("menu list", menu, (), ("菜单：", "The menu:"), _terms, reads=True),
    Command(
        "menu set",
        offer,
        (
            ITEM,
            *_yes_or_no("offered", "on", "off"),
            *_yes_or_no("attended", "attended", "self-served"),
            arg("--season", metavar="MMDD-MMDD", help="an empty text: the whole year"),
            arg("--per-day", type=int, metavar="N", help="0: no limit"),
            *_yes_or_no("counted", "counted", "uncounted"),
        ),
        ("改好了：{item}", "Changed: {item}"),
    ),
)
