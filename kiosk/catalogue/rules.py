"""What may stand in a catalogue, and what an item is: values in, values out."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from stdnum import isbn

from kiosk.common.codes import CodeFault, parse

TITLE_LIMIT, AUTHOR_LIMIT, PUBLISHER_LIMIT = 200, 120, 80
SHELF_LIMIT, CALL_NUMBER_LIMIT, BARCODE_LIMIT = 30, 40, 40
BARCODE_LEAST = 4
"""Of fewer letters the window makes no scan: they may be keys somebody struck."""
BOOK = "book"
_YEAR = re.compile(r"1[4-9]\d\d|20\d\d", re.ASCII)
_BARCODE = re.compile(r"[\x21-\x7e]+(?: [\x21-\x7e]+)*")


class ItemStatus(StrEnum):
    """What people said of an item; stored, so never renamed. Who has it, lending knows."""

    OK = "ok"
    LOST = "lost"
    WITHDRAWN = "withdrawn"
    NOT_FOR_LOAN = "not_for_loan"


HERE = (ItemStatus.OK, ItemStatus.NOT_FOR_LOAN)
"""What should stand on its shelf, unless somebody has it."""


@dataclass(frozen=True)
class TitleRow:
    """A title as screens read it; every text but ``title`` may be empty."""

    number: str
    isbn: str
    title: str
    author: str
    publisher: str
    year: str
    call_number: str
    retired: bool


@dataclass(frozen=True)
class ItemRow:
    """A piece as screens read it: ``title`` is the number of its title, ``called`` what that is."""

    number: str
    barcode: str
    title: str
    called: str
    type: str
    status: str
    shelf: str
    last_seen_day: str


@dataclass(frozen=True)
class TypeRow:
    """A kind of item as screens read it."""

    code: str
    name: str
    name_en: str

    def called(self, language: str) -> str:
        """Answer its name in a language; without an English one, the Chinese one."""
        return (self.name_en if language == "en" else "") or self.name


@dataclass(frozen=True)
class Label:
    """What stands on a label: the barcode, what it is, and where it stands."""

    barcode: str
    title: str
    call_number: str
    shelf: str


def clean_isbn(raw: str) -> str | None:
    """Answer the 13 digits of an ISBN of 10 or 13, or None where its check digit is wrong."""
    typed = isbn.compact(unicodedata.normalize("NFKC", raw))
    return str(isbn.to_isbn13(typed)) if isbn.is_valid(typed) else None


def clean_text(raw: str, limit: int) -> str | None:
    """Answer a text with tidy spaces, or None where it is too long or holds what is no letter.

    That is controls and whatever turns the direction of writing; an empty text is a text too.
    """
    text = " ".join(unicodedata.normalize("NFC", raw).split())
    if len(text) > limit or any(unicodedata.category(letter)[0] == "C" for letter in text):
        return None
    return text


def clean_year(raw: str) -> str | None:
    """Answer the year of four figures that was typed, nothing for nothing, or None."""
    year = unicodedata.normalize("NFKC", raw).strip()
    return year if not year or _YEAR.fullmatch(year) else None


def clean_barcode(raw: str) -> str | None:
    """Answer an item's barcode as it is compared (in capitals), or None when it is none.

    It has what a printed bar code can hold (ASCII). A badge's code is a secret, and an ISBN says
    which book it is, not which copy: neither is on an item alone.
    """
    code = unicodedata.normalize("NFKC", raw).strip().upper()
    if not BARCODE_LEAST <= len(code) <= BARCODE_LIMIT or not _BARCODE.fullmatch(code):
        return None
    if parse(code) is not CodeFault.FOREIGN or is_book_code(code):
        return None
    return code


def is_book_code(code: str) -> bool:
    """Tell whether a scanned code is what is printed on a book: an ISBN of 13 digits."""
    return len(code) == 13 and code.startswith(("978", "979")) and clean_isbn(code) is not None
