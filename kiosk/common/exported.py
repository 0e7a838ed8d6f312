"""What an area offers to carry away: a named table between two station days."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

Cell = str | int | bool | None
Row = Sequence[Cell]


class Kind(StrEnum):
    """What a column holds; a ``PERSON`` leaves only as a pseudonym made for that export."""

    PLAIN = "plain"
    PERSON = "person"


@dataclass(frozen=True)
class Column:
    """One column and why it leaves."""

    name: str
    purpose: str
    kind: Kind = Kind.PLAIN


@dataclass(frozen=True)
class ExportSet:
    """A table that may leave. ``rows`` takes two station days (ISO, both inclusive).

    A ``personal`` set holds names, phones, free text or numbers that stay the same: it leaves only
    inside the locked archive. A long table brings a Peewee ``query`` of the same rows, finished but
    for the pseudonyms and without negative numbers, so that it can be counted and written faster.
    """

    name: str
    columns: tuple[Column, ...]
    rows: Callable[[str, str], Iterable[Row]]
    personal: bool = False
    query: Callable[[str, str], Any] | None = None

    def count(self, first: str, last: str) -> int:
        """Answer how many rows there are."""
        if self.query:
            return int(self.query(first, last).count())
        return sum(1 for _row in self.rows(first, last))


def long_set(name: str, columns: tuple[Column, ...], query: Callable[[str, str], Any]) -> ExportSet:
    """Offer a long table; its rows are those of the query."""

    def rows(first: str, last: str) -> Iterable[Row]:
        found: Iterable[Row] = query(first, last).tuples().iterator()
        return found

    return ExportSet(name, columns, rows, query=query)
