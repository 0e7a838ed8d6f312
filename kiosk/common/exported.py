"""What an area offers to carry away: a named table between two station days."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

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
    inside the locked archive.
    """

    name: str
    columns: tuple[Column, ...]
    rows: Callable[[str, str], Iterable[Row]]
    personal: bool = False
