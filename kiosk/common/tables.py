"""A table by its heads: which column means what, and what stands below them.

A file may hold several sheets, a title above the heads, columns of no use; it is taken as it is
read best.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from kiosk.common.sheets import HEAD_ROWS, Cells, Limits, NotATable, Sheet, Unfit, read_sheets

Field = TypeVar("Field", bound=StrEnum)
_BRACKETS = re.compile(r"\(.*?\)")


@dataclass(frozen=True)
class Table(Generic[Field]):
    """Rows with something in them, each with its number in the file, and columns of no use."""

    rows: tuple[tuple[int, Mapping[Field, object]], ...]
    ignored: tuple[str, ...]


def heads_of(words: Mapping[Field, str]) -> dict[str, Field]:
    """Answer by each head which field it means; ``words`` has the heads of a field in one line."""
    return {head: field for field, heads in words.items() for head in heads.split()}


def read_table(
    data: bytes, heads: Mapping[str, Field], needed: Collection[Field], limits: Limits
) -> Table[Field]:
    """Read a file; at least one of the ``needed`` fields has a column.

    Raises:
        NotATable: it is none, has none of those columns, two of a kind, or nothing below them.
    """
    sheets = read_sheets(data, limits)
    sheet, head = max(
        ((sheet, at) for sheet in sheets for at in range(min(len(sheet), HEAD_ROWS))),
        key=lambda one: len(set(_fields(one[0][one[1]][1], heads).values())),
        default=([], 0),
    )
    if not sheet:
        raise NotATable(Unfit.EMPTY)
    fields = _fields(sheet[head][1], heads)
    if not set(needed) & set(fields.values()):
        raise NotATable(Unfit.NO_COLUMNS)
    if len(set(fields.values())) < len(fields):
        raise NotATable(Unfit.COLUMN_TWICE)
    return _below(sheet, head, fields, limits.rows)


def _below(sheet: Sheet, head: int, fields: Mapping[int, Field], most: int) -> Table[Field]:
    rows = tuple(
        (number, found)
        for number, cells in sheet[head + 1 :]
        if any((found := _cells(cells, fields)).values())
    )
    if not rows:
        raise NotATable(Unfit.EMPTY)
    if len(rows) > most:
        raise NotATable(Unfit.TOO_MANY_ROWS)
    titles = [str(cell or "") for at, cell in enumerate(sheet[head][1]) if at not in fields]
    return Table(rows, tuple(title.strip() for title in titles if title.strip()))


def _fields(cells: Cells, heads: Mapping[str, Field]) -> dict[int, Field]:
    named = (_BRACKETS.sub("", unicodedata.normalize("NFKC", str(cell or ""))) for cell in cells)
    plain = ("".join(filter(str.isalnum, head.casefold())) for head in named)
    return {at: heads[head] for at, head in enumerate(plain) if head in heads}


def _cells(cells: Cells, fields: Mapping[int, Field]) -> dict[Field, object]:
    """Answer what stands in a row under each head; blanks are nothing."""
    return {
        field: cells[at] if not isinstance(cells[at], str) else str(cells[at]).strip()
        for at, field in fields.items()
        if at < len(cells) and cells[at] is not None
    }
