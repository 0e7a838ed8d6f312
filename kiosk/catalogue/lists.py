"""What a catalogue that staff bring in a file says, line by line: values in and out.

A line is a title and its pieces; whether it goes with what is there ``sorting.py`` finds out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.catalogue.marc import Damage
from kiosk.catalogue.rules import BOOK
from kiosk.common.cells import Spoilt
from kiosk.common.sheets import Limits

LIMITS = Limits(file=32 * 1024**2, unpacked=64 * 1024**2, rows=20_000)
"""As many titles as the search is made for."""
MOST_COPIES = 99


class Field(StrEnum):
    """What a line may say; ``RECORD`` is all of it."""

    RECORD = "record"
    ISBN = "isbn"
    TITLE = "title"
    AUTHOR = "author"
    PUBLISHER = "publisher"
    YEAR = "year"
    CALL_NUMBER = "call_number"
    BARCODE = "barcode"
    TYPE = "type"
    SHELF = "shelf"
    COPIES = "copies"


class Why(StrEnum):
    """What is wrong with a line, or with what it says of the catalogue."""

    MISSING = "missing"
    BAD_TEXT = Spoilt.BAD_TEXT
    BAD_NUMBER = "bad_number"
    BAD_ISBN = "bad_isbn"
    BAD_BARCODE = "bad_barcode"
    BAD_TYPE = "bad_type"
    FORMULA = Spoilt.FORMULA
    DIGITS_LOST = Spoilt.DIGITS_LOST
    CELL_ERROR = Spoilt.CELL_ERROR
    CUT_OFF = Damage.CUT_OFF
    BROKEN = Damage.BROKEN
    TOO_LONG = Damage.TOO_LONG
    UNREADABLE = Damage.UNREADABLE
    TWICE = "twice"
    OTHER_TITLE = "other_title"
    RETIRED = "retired"
    BARCODE_TAKEN = "barcode_taken"


@dataclass(frozen=True)
class Fault:
    """What cannot be taken as it is; ``other`` is the line or the title it is against."""

    row: int
    field: str
    why: Why
    other: str = ""


@dataclass(frozen=True)
class Line:
    """A title and its pieces; texts but ``title`` may be empty.

    ``barcodes`` are those of the pieces; without any, there are ``copies`` of it at least.
    """

    row: int
    isbn: str
    title: str
    author: str = ""
    publisher: str = ""
    year: str = ""
    call_number: str = ""
    barcodes: tuple[str, ...] = ()
    kind: str = BOOK
    shelf: str = ""
    copies: int = 1


@dataclass(frozen=True)
class Listing:
    """A catalogue as it was read: good lines, what is wrong with others, columns of no use."""

    lines: tuple[Line, ...]
    faults: tuple[Fault, ...]
    ignored: tuple[str, ...] = ()


def listing_of(read: Iterable[Line | list[Fault]], ignored: tuple[str, ...] = ()) -> Listing:
    """Put good lines and faults apart."""
    lines: list[Line] = []
    faults: list[Fault] = []
    for one in read:
        if isinstance(one, Line):
            lines.append(one)
        else:
            faults += one
    return Listing(tuple(lines), tuple(faults), ignored)
