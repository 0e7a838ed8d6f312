"""The catalogue from the console: searching it, and every title and item of it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from kiosk.catalogue.rules import BOOK, ItemRow, ItemStatus, TitleRow
from kiosk.cli.command import Answer, Command, Words, arg
from kiosk.cli.finding import number_in
from kiosk.cli.opening import call, reading, writing
from kiosk.common.errors import Reason, Refused
from kiosk.station import Station

_TEXTS = ("title", "author", "publisher", "year", "isbn", "call_number")


def title_of(station: Station, text: str) -> TitleRow:
    """Answer the title of an ISBN, an item's barcode or a title's number.

    Raises:
        Refused: NOT_FOUND, also where volumes share the ISBN.
    """
    if number := number_in(text):
        return station.catalogue.title(number)
    if item := station.catalogue.item(text):
        return station.catalogue.title(item.title)
    found = station.catalogue.with_isbn(text)
    if len(found) != 1:
        raise Refused(Reason.NOT_FOUND)
    return found[0]


def item_of(station: Station, text: str) -> ItemRow:
    """Answer the item of a barcode or an item's number.

    Raises:
        Refused: NOT_FOUND.
    """
    number = number_in(text)
    item = station.catalogue.item_numbered(number) if number else station.catalogue.item(text)
    if item is None:
        raise Refused(Reason.NOT_FOUND)
    return item


def search(args: Namespace) -> Answer:
    """Look for a title by name, author, ISBN or pinyin (pfdsj), the likeliest first."""

    def ask(station: Station) -> Answer:
        found = station.titles.find(args.text, retired=args.retired)
        holdings = station.catalogue.holdings([row.number for row in found])
        rows = [{**asdict(row), **asdict(holdings[row.number])} for row in found]
        return {"count": len(rows), "list": rows}

    return reading(args.data, ask)


def items(args: Namespace) -> Answer:
    """Answer every item of a title."""

    def ask(station: Station) -> Answer:
        title, away = title_of(station, args.title), set(station.catalogue.away())
        rows = [
            {**asdict(row), "away": row.number in away}
            for row in station.catalogue.items_of(title.number)
        ]
        return {"title": asdict(title), "count": len(rows), "list": rows}

    return reading(args.data, ask)


def add(args: Namespace) -> Answer:
    """Set up a title; items of it come one by one."""
    with writing(args.data) as station:
        texts = {name: getattr(args, name) or "" for name in _TEXTS}
        return asdict(station.catalogue.put_title(call(), **texts))


def change(args: Namespace) -> Answer:
    """Change what is said of a title: what is not named stays."""
    with writing(args.data) as station:
        row = title_of(station, args.of)
        said = {name: getattr(args, name) for name in _TEXTS}
        texts = {name: getattr(row, name) if text is None else text for name, text in said.items()}
        return asdict(station.catalogue.change_title(call(), row.number, **texts))


def retire(args: Namespace) -> Answer:
    """Take a title out of the catalogue with all its items."""
    with writing(args.data) as station:
        title = title_of(station, args.title).number
        return asdict(station.catalogue.retire_title(call(), title))


def add_item(args: Namespace) -> Answer:
    """Set up one more item of a title; without a barcode it gets one of the station's."""
    with writing(args.data) as station:
        title = title_of(station, args.title).number
        done = station.catalogue.put_item(call(), title, args.type, args.barcode, args.shelf)
        return asdict(done)


def change_item(args: Namespace) -> Answer:
    """Change an item's type, barcode or shelf: what is not named stays."""
    with writing(args.data) as station:
        row = item_of(station, args.item)
        said = {name: getattr(args, name) for name in ("type", "barcode", "shelf")}
        kind, barcode, shelf = (
            getattr(row, name) if text is None else text for name, text in said.items()
        )
        return asdict(station.catalogue.change_item(call(), row.number, kind, barcode, shelf))


def mark(args: Namespace) -> Answer:
    """Say that an item is lost, withdrawn, not for loan, or there again (ok)."""
    with writing(args.data) as station:
        item = item_of(station, args.item).number
        return asdict(station.catalogue.mark_item(call(), item, args.status))


def _found(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for row in answer["list"]:
        there = f"{row['here']}/{row['items']}"
        parts = [there, row["title"], row["author"], row["publisher"], row["year"], row["isbn"]]
        yield "  ".join(part for part in parts if part)


def _items(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for row in answer["list"]:
        state = _AWAY if row["away"] else _STATES[row["status"]]
        yield "  ".join(part for part in (row["barcode"], row["shelf"], state[english]) if part)


_AWAY: Words = ("借出了", "on loan")
_STATES: dict[str, Words] = {
    ItemStatus.OK: ("在架", "here"),
    ItemStatus.LOST: ("丢了", "lost"),
    ItemStatus.WITHDRAWN: ("下架了", "withdrawn"),
    ItemStatus.NOT_FOR_LOAN: ("只能在这儿看", "not for loan"),
}
TITLE = arg("title", metavar="TITLE", help="its ISBN, a barcode of it, or its number")
ITEM = arg("item", metavar="ITEM", help="its barcode or its number")
_MORE = (
    arg("--author", metavar="NAME"),
    arg("--publisher", metavar="NAME"),
    arg("--year", metavar="YYYY"),
    arg("--isbn", metavar="ISBN", help="10 or 13 figures"),
    arg("--call-number", metavar="TEXT", help="what its back says"),
)
COMMANDS = (
    Command(
        "catalogue search",
        search,
        (
            arg("text", metavar="TEXT"),
            arg("--retired", action="store_true", help="what was taken out too"),
        ),
        ("找到 {count} 种", "{count} titles"),
        _found,
        reads=True,
    ),
    Command(
        "catalogue items", items, (TITLE,), ("共 {count} 件", "{count} items"), _items, reads=True
    ),
    Command(
        "catalogue add",
        add,
        (arg("title", metavar="TITLE", help="what it is called"), *_MORE),
        ("编号：{title}", "Its number: {title}"),
    ),
    Command(
        "catalogue change",
        change,
        (
            arg("of", metavar="TITLE", help="its ISBN, a barcode of it, or its number"),
            arg("--title", metavar="NAME"),
            *_MORE,
        ),
    ),
    Command("catalogue retire", retire, (TITLE,)),
    Command(
        "catalogue add-item",
        add_item,
        (
            TITLE,
            arg("--type", default=BOOK, metavar="TYPE", help="book, umbrella …"),
            arg("--barcode", default="", metavar="CODE", help="of a label that is on it"),
            arg("--shelf", default="", metavar="SHELF"),
        ),
        ("条码：{barcode}", "Its barcode: {barcode}"),
    ),
    Command(
        "catalogue change-item",
        change_item,
        (
            ITEM,
            arg("--type", metavar="TYPE"),
            arg("--barcode", metavar="CODE"),
            arg("--shelf", metavar="SHELF"),
        ),
    ),
    Command(
        "catalogue mark",
        mark,
        (ITEM, arg("status", choices=[*ItemStatus], metavar="ok|lost|withdrawn|not_for_loan")),
    ),
)
