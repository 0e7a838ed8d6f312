"""What may stand in a cell of a list of products and lots, and how a spreadsheet spoils it."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime
from enum import StrEnum

from kiosk.common.cells import Spoilt, figures, plain, whole, written
from kiosk.common.codes import CodeFault, parse
from kiosk.common.text import clean_name
from kiosk.stock.rules import MOST, clean_barcode, clean_code, clean_unit, written_day


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
    BAD_TEXT = Spoilt.BAD_TEXT
    BAD_NUMBER = "bad_number"
    BAD_DATE = "bad_date"
    FORMULA = Spoilt.FORMULA
    DIGITS_LOST = Spoilt.DIGITS_LOST
    CELL_ERROR = Spoilt.CELL_ERROR
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


def _cleaned(text: str, cleaned: str | None) -> str:
    if text and cleaned is None:
        raise Bad(Why.BAD_TEXT)
    return cleaned or ""


def _barcode(cell: object) -> str:
    text = figures(cell)
    text = _cleaned(text, clean_barcode(text))
    if parse(text) is not CodeFault.FOREIGN:  # a badge, whose code is a secret
        raise Bad(Why.BAD_TEXT)
    return text


def _name(cell: object) -> str:
    text = plain(cell)
    return _cleaned(text, clean_name(text))


def _unit(cell: object) -> str:
    text = plain(cell)
    return _cleaned(text, clean_unit(text))


def _lot(cell: object) -> str:
    text = whole(plain(cell))
    return _cleaned(text, clean_code(text))


def _number(cell: object) -> str:
    """Answer the figures of a whole number that can be meant, or nothing."""
    text = "" if isinstance(cell, bool) else whole(unicodedata.normalize("NFKC", written(cell)))
    if cell not in (None, "") and not (text.isascii() and text.isdecimal() and len(text) < 9):
        raise Bad(Why.BAD_NUMBER)
    if int(text or 0) > MOST:
        raise Bad(Why.BAD_NUMBER)
    return text


def _day(cell: object) -> str:
    if isinstance(cell, date):
        day = cell.date() if isinstance(cell, datetime) else cell
        return day.isoformat()
    text = written(cell)
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
