"""What would leave, exactly: columns, how many rows, the first lines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from kiosk.common.exported import Cell, ExportSet
from kiosk.export.rules import Pseudonyms, safe

LINES = 3
"""So many first lines of each set are shown before it leaves."""


@dataclass(frozen=True)
class Preview:
    """Exactly what leaves of one set; a personal one shows no line."""

    name: str
    personal: bool
    columns: tuple[str, ...]
    rows: int
    lines: tuple[tuple[Cell, ...], ...]


def preview_of(one: ExportSet, first: str, last: str, key: bytes) -> Preview:
    """Look at a set as it would leave, with the pseudonyms it would leave with."""
    columns = tuple(column.name for column in one.columns)
    count = one.count(first, last)
    if one.personal:
        return Preview(one.name, True, columns, count, ())
    pseudonyms = Pseudonyms(key)
    rows = islice(one.rows(first, last), LINES)
    lines = tuple(tuple(map(_shown, pseudonyms.row(one.columns, row))) for row in rows)
    return Preview(one.name, False, columns, count, lines)


def preview_from(values: Mapping[str, Any]) -> Preview:
    """Read a preview from the pipe."""
    lines = tuple(tuple(line) for line in values["lines"])
    return Preview(**{**values, "columns": tuple(values["columns"]), "lines": lines})


def _shown(cell: Cell) -> Cell:
    return int(cell) if isinstance(cell, bool) else safe(cell)
