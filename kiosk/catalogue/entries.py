"""What is written in the catalogue's tables: cleaned, looked up, checked against what is there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from kiosk.catalogue.models import CatalogueItem, CatalogueTitle, ItemType, item_with_barcode
from kiosk.catalogue.rules import (
    AUTHOR_LIMIT,
    CALL_NUMBER_LIMIT,
    PUBLISHER_LIMIT,
    SHELF_LIMIT,
    TITLE_LIMIT,
    TitleRow,
    clean_barcode,
    clean_isbn,
    clean_text,
    clean_year,
)
from kiosk.common.actor import Call
from kiosk.common.errors import Reason, Refused
from kiosk.common.pinyin import line_of

FIRST_BARCODE = 1_000_001
"""The first barcode the station gives; they have seven figures, which a number pad can type."""


def as_title(row: Sequence[Any]) -> TitleRow:
    """Answer a title as screens read it; its row as ``models.titles`` has it."""
    title = TitleRow(*row)
    return replace(title, retired=bool(title.retired))  # a prepared query answers a number


def title_row(number: str) -> CatalogueTitle:
    """Answer a title.

    Raises:
        Refused: NOT_FOUND.
    """
    row = CatalogueTitle.get_or_none(CatalogueTitle.number == number)
    if row is None:
        raise Refused(Reason.NOT_FOUND)
    return row


def item_row(number: str) -> CatalogueItem:
    """Answer an item.

    Raises:
        Refused: NOT_FOUND.
    """
    row = CatalogueItem.get_or_none(CatalogueItem.number == number)
    if row is None:
        raise Refused(Reason.NOT_FOUND)
    return row


def type_row(code: str) -> ItemType:
    """Answer a kind of items.

    Raises:
        Refused: BAD_VALUE for none there is.
    """
    row = ItemType.get_or_none(ItemType.code == code)
    if row is None:
        raise Refused(Reason.BAD_VALUE, key="type")
    return row


def clean_shelf(raw: str) -> str:
    """Answer where an item stands.

    Raises:
        Refused: BAD_VALUE.
    """
    return _text(raw, SHELF_LIMIT, "shelf")


def _text(raw: str, limit: int, key: str) -> str:
    text = clean_text(raw, limit)
    if text is None:
        raise Refused(Reason.BAD_VALUE, key=key)
    return text


def title_columns(
    title: str, author: str, publisher: str, year: str, isbn: str, call_number: str
) -> dict[str, str]:
    """Answer the columns of what somebody typed of a title, cleaned.

    Raises:
        Refused: BAD_VALUE (``key``).
    """
    columns = {
        "title": _text(title, TITLE_LIMIT, "title"),
        "author": _text(author, AUTHOR_LIMIT, "author"),
        "publisher": _text(publisher, PUBLISHER_LIMIT, "publisher"),
        "call_number": _text(call_number, CALL_NUMBER_LIMIT, "call_number"),
    }
    for key, typed, clean in (("year", year, clean_year), ("isbn", isbn, clean_isbn)):
        cleaned = clean(typed) if typed.strip() else ""
        if cleaned is None:
            raise Refused(Reason.BAD_VALUE, key=key)
        columns[key] = cleaned
    if not any(letter.isalnum() for letter in columns["title"]):
        raise Refused(Reason.BAD_VALUE, key="title")
    return {
        **columns,
        "sounds": line_of(columns["title"]),
        "author_sounds": line_of(columns["author"]),
    }


def ask_for_isbn(call: Call, isbn: str, besides: str) -> None:
    """Ask before a second title gets an ISBN.

    Raises:
        Confirm: SAME_ISBN (``title``: what the first one is called).
    """
    if not isbn:
        return
    same = (CatalogueTitle.isbn == isbn) & ~CatalogueTitle.retired
    other = CatalogueTitle.get_or_none(same, CatalogueTitle.number != besides)
    if other:
        call.needs(Reason.SAME_ISBN, title=other.title)


def free_barcode(barcode: str, besides: str) -> str:
    """Answer a barcode cleaned, if no item has it but the one (its number) it is for.

    Raises:
        Refused: BAD_VALUE, BARCODE_TAKEN (``item``).
    """
    code = clean_barcode(barcode)
    if code is None:
        raise Refused(Reason.BAD_VALUE, key="barcode")
    other = item_with_barcode.first(code)
    if other and other[0] != besides:
        raise Refused(Reason.BARCODE_TAKEN, item=other[0])
    return code


def next_barcode() -> str:
    """Answer the first barcode above all of the station's form."""
    of_form = (CatalogueItem.barcode >= str(FIRST_BARCODE)) & (CatalogueItem.barcode < "2")
    codes = CatalogueItem.select(CatalogueItem.barcode).where(of_form)
    falling = codes.order_by(CatalogueItem.barcode.desc()).tuples().iterator()
    last = next((code for (code,) in falling if len(code) == 7 and code.isdecimal()), None)
    return str(int(last) + 1 if last else FIRST_BARCODE)
