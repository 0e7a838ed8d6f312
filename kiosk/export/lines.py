"""Lines of SQLite as lines of a CSV: a block at once where it is plain, else cell by cell.

Looking at thousands of lines with one operation on their bytes is what makes this fast; a block
with anything odd in it takes the slow way, so both ways write the same bytes.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from string import ascii_letters, digits
from typing import Any

from kiosk.common.exported import Column, ExportSet, Kind
from kiosk.export.rules import CELL_LIMIT, Pseudonyms, safe
from kiosk.storage.lines import CELL, DIGITS, LONG, NUMBER, ROW, lines

_PLAIN = (ascii_letters + digits + " :._-").encode() + CELL + ROW
"""None of these wants quotes, or changes what a cell means unless it begins with a minus."""
_HEX = b"0123456789abcdef"
_BEFORE = {CELL, ROW, b":"}
"""What stands before a number: nothing of its cell, or a word and a colon (``visit:…``)."""
_ODD_STARTS = tuple(edge + start for edge in (CELL, ROW) for start in (b"-", b" "))
"""A minus calculates at the start of a cell, behind blanks too; anywhere else it is a hyphen."""


def csv_blocks(one: ExportSet, query: Any, pseudonyms: Pseudonyms) -> Iterator[tuple[int, bytes]]:
    """Answer a table that leaves in clear as lines of a CSV, and of how many rows they are."""
    persons = {n for n, column in enumerate(one.columns) if column.kind is Kind.PERSON}
    for block in lines(query, persons):
        # A line end in front, so that the first cell begins behind an edge as all others do.
        hidden = _hide(ROW + b"".join(block), pseudonyms)
        if hidden is not None and _is_plain(hidden, block):
            text = hidden.replace(CELL, b",").replace(ROW, b"\r\n").removeprefix(b"\r\n")
        else:
            text = _cell_by_cell(block, one.columns, pseudonyms)
        yield len(block), text


def _hide(block: bytes, pseudonyms: Pseudonyms) -> bytes | None:
    """Put pseudonyms for the numbers; None where one may stand at an unexpected place.

    Cut at the marks, a block is pieces whose last 32 bytes are a number, and the byte before them
    says that it is the whole of it.
    """
    *pieces, rest = block.split(NUMBER)
    ends = {piece[-DIGITS - 1 :] for piece in pieces}
    numbers = b"".join([end[1:] for end in ends])
    if LONG in block or {end[:1] for end in ends} - _BEFORE or numbers.translate(None, _HEX):
        return None
    known = {end: end[:1] + pseudonyms.of(end[1:]) for end in ends}
    hidden = [piece[: -DIGITS - 1] + known[piece[-DIGITS - 1 :]] for piece in pieces]
    return b"".join(hidden) + rest


def _is_plain(hidden: bytes, block: list[bytes]) -> bool:
    """Tell whether ``safe`` would leave every cell as it is, and none wants quotes."""
    if max(map(len, block)) > CELL_LIMIT:
        return False  # a cell is no longer than its line
    other = hidden.translate(None, _PLAIN)
    if other and not other.decode().isalnum():
        return False
    return not any(start in hidden for start in _ODD_STARTS)


def _cell_by_cell(block: list[bytes], columns: tuple[Column, ...], pseudonyms: Pseudonyms) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    for line in block:
        parts = line.removesuffix(ROW).translate(None, NUMBER + LONG).split(CELL)
        cells = [part.decode() for part in parts]
        writer.writerow(map(safe, pseudonyms.row(columns, cells)))
    return text.getvalue().encode("utf-8", "replace")
