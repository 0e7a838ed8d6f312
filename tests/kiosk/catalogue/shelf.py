"""Situations of the catalogue: books on a shelf, and catalogues as other programs write them."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from pymarc import marc8_mapping

from kiosk.catalogue.entries import as_title
from kiosk.catalogue.importing import Imported
from kiosk.catalogue.models import CatalogueTitle, titles
from kiosk.catalogue.reading import read_catalogue
from kiosk.catalogue.rules import ItemRow
from kiosk.common.actor import CONSOLE
from kiosk.station import Station
from tests.support import by, sure

ISBN, OTHER_ISBN = "9787530216781", "9787020002207"
WORLD, DREAM = "平凡的世界", "红楼梦"
Encode = Callable[[str], bytes]
Data = tuple[str, ...]
EACC = 0x31
LEADER = "     nam a22     3i 4500"


def put(station: Station, title: str = WORLD, author: str = "路遥", isbn: str = "") -> str:
    """A title; answers its number."""
    return station.catalogue.put_title(sure(CONSOLE), title, author, isbn=isbn).title


def shelve(
    station: Station,
    title: str = WORLD,
    barcode: str = "",
    shelf: str = "",
    kind: str = "book",
) -> ItemRow:
    """An item of a title, which is set up where there is none of that name."""
    known = [row.number for row in station.titles.find(title) if row.title == title]
    number = known[0] if known else put(station, title, "")
    done = station.catalogue.put_item(by(CONSOLE), number, kind, barcode, shelf)
    item = station.catalogue.item_numbered(done.item)
    assert item
    return item


# Records as they are exchanged: written here by hand, byte by byte.


def record(
    *fields: Data, encode: Encode = str.encode, leader: str = "     nam a22     3i 4500"
) -> bytes:
    """A record of ISO 2709: each field its tag, then codes and texts by turns."""
    parts = [_field(data, encode) for data in fields]
    starts = [sum(map(len, parts[:at])) for at in range(len(parts))]
    entries = (
        f"{data[0]}{len(part):04}{start:05}"
        for data, part, start in zip(fields, parts, starts, strict=True)
    )
    directory = "".join(entries).encode() + b"\x1e"
    base = 24 + len(directory)
    length = base + sum(map(len, parts)) + 1
    head = f"{length:05}{leader[5:12]}{base:05}{leader[17:]}"
    return head.encode() + directory + b"".join(parts) + b"\x1d"


def _field(data: Data, encode: Encode) -> bytes:
    tag, *texts = data
    if tag < "010" and len(texts) == 1:
        return encode(texts[0]) + b"\x1e"
    pairs = zip(texts[::2], texts[1::2], strict=True)
    return (
        b"  " + b"".join(b"\x1f" + code.encode() + encode(text) for code, text in pairs) + b"\x1e"
    )


def marc21(encode: Encode = str.encode, title: str = WORLD, isbn: str = ISBN, **more: str) -> bytes:
    """What a library system writes of a book."""
    barcode = more.get("barcode", "")
    item = [("952", "a", "MAIN", "c", "二楼A", "o", "I247.57/1", "p", barcode)] if barcode else []
    return record(
        ("001", "000123"),
        ("020", "a", f"{isbn} (平装) :", "c", "CNY49.80"),
        ("100", "a", "路遥,", "d", "1949-1992."),
        ("245", "a", f"{title} /", "c", "路遥著."),
        ("260", "a", "北京 :", "b", "北京十月文艺出版社,", "c", "2017.6."),
        *item,
        encode=encode,
    )


def cnmarc(encode: Encode = str.encode, title: str = WORLD, isbn: str = ISBN, **more: str) -> bytes:
    """The same as the National Library writes it."""
    barcode = more.get("barcode", "")
    item = [("905", "a", "JG", "b", barcode, "d", "I247.57", "e", "1")] if barcode else []
    return record(
        ("001", "012345"),
        ("010", "a", isbn, "d", "CNY49.80"),
        ("100", "a", "20170601d2017    em y0chiy50      ea"),
        ("200", "a", title, "9", "ping fan de shi jie", "f", "路遥著"),
        ("210", "a", "北京", "c", "北京十月文艺出版社", "d", "2017.6"),
        ("690", "a", "I247.57", "v", "5"),
        ("701", "a", "路遥", "9", "lu yao", "4", "著"),
        *item,
        encode=encode,
        leader="     nam0 22     3i 450 ",
    )


def gbk(text: str) -> bytes:
    """As Chinese library systems wrote for decades."""
    return text.encode("gb18030")


def marc8(text: str) -> bytes:
    """As the Library of Congress wrote: Chinese in three bytes each, between escape sequences."""
    out, chinese = b"", False
    for letter in text:
        if letter.isascii() == chinese:
            out += b"\x1b(B" if chinese else b"\x1b$1"
            chinese = not chinese
        out += letter.encode() if letter.isascii() else _eacc()[letter].to_bytes(3, "big")
    return out + (b"\x1b(B" if chinese else b"")


@functools.cache
def _eacc() -> dict[str, int]:
    return {chr(found[0]): code for code, found in marc8_mapping.CODESETS[EACC].items()}


def bring(station: Station, data: bytes, **more: Any) -> Imported:
    """Import a file."""
    listing = read_catalogue(data, station.catalogue.types(), **more.pop("reading", {}))
    return station.catalogue_imports.import_list(by(CONSOLE), listing, **more)


def faults(station: Station, data: bytes) -> list[tuple[int, str, str, str]]:
    """What is in the way of a file."""
    listing = read_catalogue(data, station.catalogue.types())
    found = station.catalogue_imports.preview(listing).faults
    return [(fault.row, str(fault.field), str(fault.why), fault.other) for fault in found]


def what_is_there(station: Station) -> list[tuple[str, str, str, list[str]]]:
    """Title, author, ISBN and barcodes of every title in use."""
    rows = [as_title(row) for row in titles().where(~CatalogueTitle.retired).tuples()]
    items = {row.number: station.catalogue.items_of(row.number) for row in rows}
    return [
        (row.title, row.author, row.isbn, [item.barcode for item in items[row.number]])
        for row in rows
    ]
