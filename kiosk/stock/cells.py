"""What may stand in a cell of a list of products and lots, and how a spreadsheet spoils it."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime
from enum import StrEnum

from kiosk.common.codes import CodeFault, parse
from kiosk.common.text import clean_name
from kiosk.stock.rules import MOST, clean_barcode, clean_code, clean_unit, written_day

_SAFE_FLOAT = 1e15
"""A spreadsheet keeps fifteen figures of a number; of more the last ones are noughts."""
_ERRORS = frozenset("#N/A #REF! #VALUE! #NAME? #DIV/0! #NUM! #NULL!".split())
_CALCULATES = ("=", "+", "@", "-")
_AS_TEXT = re.compile(r'="([^"]*)"')
_POWER = re.compile(r"\d+(?:\.\d+)?E\+?\d+", re.IGNORECASE)
_WHOLE = re.compile(r"(\d+)\.0+")


class Field(StrEnum):
    """The columns of a list."""

    BARCODE = "barcode"
    NAME = "name"
    UNIT = "unit"
    MINIMUM = "minimum"
    LOT = "lot"
    EXPIRY = "expiry"
    QUANTITY = "quantity"


class Why(StrEnum):
    """What is wrong with a cell, or with what a row says of the stock."""

    MISSING = "missing"
    BAD_TEXT = "bad_text"
    BAD_NUMBER = "bad_number"
    BAD_DATE = "bad_date"
    FORMULA = "formula"
    DIGITS_LOST = "digits_lost"
    CELL_ERROR = "cell_error"
    TWICE = "twice"
    DIFFERS = "differs"
    OTHER_PRODUCT = "other_product"
    RETIRED = "retired"
    EXPIRED = "expired"
    RECALLED = "recalled"
    SET_ASIDE = "set_aside"


class Bad(Exception):
    """A cell cannot be taken as it is."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why = why


def _written(cell: object) -> str:
    """Answer a cell as a person reads it; numbers of a spreadsheet are all floats."""
    if isinstance(cell, float) and cell.is_integer():
        if abs(cell) >= _SAFE_FLOAT:
            raise Bad(Why.DIGITS_LOST)
        return str(int(cell))
    text = "" if cell is None else unicodedata.normalize("NFC", str(cell)).strip()
    if text.upper() in _ERRORS:
        raise Bad(Why.CELL_ERROR)
    unwrapped = _AS_TEXT.fullmatch(text)  # how some programs keep figures from being numbers
    return unwrapped[1].strip() if unwrapped else text.removeprefix("'")


def _plain(cell: object) -> str:
    if isinstance(cell, bool | date):
        raise Bad(Why.BAD_TEXT)
    text = _written(cell)
    if unicodedata.normalize("NFKC", text).startswith(_CALCULATES):
        raise Bad(Why.FORMULA)
    return text


def _cleaned(text: str, cleaned: str | None) -> str:
    if text and cleaned is None:
        raise Bad(Why.BAD_TEXT)
    return cleaned or ""


def _barcode(cell: object) -> str:
    text = _plain(cell)
    if _POWER.fullmatch(text):
        raise Bad(Why.DIGITS_LOST)
    whole = _WHOLE.fullmatch(text)
    text = _cleaned(text, clean_barcode(whole[1] if whole else text))
    if parse(text) is not CodeFault.FOREIGN:  # a badge, whose code is a secret
        raise Bad(Why.BAD_TEXT)
    return text


def _name(cell: object) -> str:
    text = _plain(cell)
    return _cleaned(text, clean_name(text))


def _unit(cell: object) -> str:
    text = _plain(cell)
    return _cleaned(text, clean_unit(text))


def _lot(cell: object) -> str:
    text = _plain(cell)
    whole = _WHOLE.fullmatch(text)
    return _cleaned(text, clean_code(whole[1] if whole else text))


def _number(cell: object) -> str:
    """Answer the figures of a whole number that can be meant, or nothing."""
    text = "" if isinstance(cell, bool) else unicodedata.normalize("NFKC", _written(cell))
    whole = _WHOLE.fullmatch(text)
    text = whole[1] if whole else text
    if cell not in (None, "") and not (text.isascii() and text.isdecimal() and len(text) < 9):
        raise Bad(Why.BAD_NUMBER)
    if int(text or 0) > MOST:
        raise Bad(Why.BAD_NUMBER)
    return text


def _day(cell: object) -> str:
    if isinstance(cell, date):
        day = cell.date() if isinstance(cell, datetime) else cell
        return day.isoformat()
    text = _written(cell)
    found = written_day(text)
    if text and found is None:
        raise Bad(Why.BAD_DATE)
    return found or ""


READERS = {
    Field.BARCODE: _barcode,
    Field.NAME: _name,
    Field.UNIT: _unit,
    Field.MINIMUM: _number,
    Field.LOT: _lot,
    Field.EXPIRY: _day,
    Field.QUANTITY: _number,
}
"""Each answers the tidy text of a cell, or raises ``Bad``."""
