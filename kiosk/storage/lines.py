"""Long tables as lines that SQLite puts together itself, several times as fast as rows do.

The bytes between the cells are such as no UTF-8 text holds, so whatever stands in a cell, a line
comes apart again where it was put together.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from peewee import SQL, Case, Field, Function, NodeList, Query, fn

from kiosk.storage.database import database

CELL, ROW = b"\xff", b"\xfc"
"""Between two cells, and after the last one of a line."""
NUMBER, LONG = b"\xfe", b"\xfd"
"""After a cell with room for one random number, and after one with room for several."""
DIGITS = 32
"""So long is a random number (``new_number``)."""
_AT_ONCE = 2000


def stamp(moment: Field, ahead_s: int) -> Function:
    """Write a moment down as ``Clock.stamp`` does; ``ahead_s`` is the zone's offset in seconds."""
    seconds = NodeList((moment, SQL("/ 1000 +"), SQL(str(ahead_s))))
    return fn.DATETIME(seconds, "unixepoch")


def lines(query: Query, persons: Collection[int]) -> Iterator[list[bytes]]:
    """Answer the rows of a query as lines, some thousand at once; NULL is an empty cell.

    ``persons`` are the places of the columns whose cells are marked where they may hold numbers.
    """
    parts: list[object] = []
    for place, column in enumerate(query.selected_columns):
        parts += [column, _mark(column)] if place in persons else [column]
        parts.append(CELL)
    parts[-1] = ROW
    whole = query.select(fn.CONCAT(*parts).cast("BLOB"))  # as a text, its odd bytes would be lost
    cursor = database.execute_sql(*whole.sql())
    while rows := cursor.fetchmany(_AT_ONCE):
        yield [line for (line,) in rows]


def _mark(column: Any) -> Case:
    """A cell without room for a number gets no mark (NULL adds nothing to a line)."""
    length = fn.LENGTH(column)
    return Case(None, [(length >= 2 * DIGITS, LONG), (length >= DIGITS, NUMBER)])
