"""What a spreadsheet makes of what was typed into a cell, and what of it can be trusted."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from enum import StrEnum

_SAFE_FLOAT = 1e15
"""A spreadsheet keeps fifteen figures of a number; of more the last ones are noughts."""
_ERRORS = frozenset("#N/A #REF! #VALUE! #NAME? #DIV/0! #NUM! #NULL!".split())
_CALCULATES = ("=", "+", "@", "-")
_AS_TEXT = re.compile(r'="([^"]*)"')
_POWER = re.compile(r"\d+(?:\.\d+)?E\+?\d+", re.IGNORECASE)
_WHOLE = re.compile(r"(\d+)\.0+")


class Spoilt(StrEnum):
    """What is wrong with a cell, whatever should stand in it."""

    BAD_TEXT = "bad_text"
    FORMULA = "formula"
    DIGITS_LOST = "digits_lost"
    CELL_ERROR = "cell_error"


class SpoiltCell(Exception):
    """A cell cannot be taken as it is."""

    def __init__(self, why: Spoilt) -> None:
        super().__init__(why)
        self.why = why


def written(cell: object) -> str:
    """Answer a cell as a person reads it; numbers of a spreadsheet are all floats.

    Raises:
        SpoiltCell: DIGITS_LOST, CELL_ERROR.
    """
    if isinstance(cell, float) and cell.is_integer():
        if abs(cell) >= _SAFE_FLOAT:
            raise SpoiltCell(Spoilt.DIGITS_LOST)
        return str(int(cell))
    text = "" if cell is None else unicodedata.normalize("NFC", str(cell)).strip()
    if text.upper() in _ERRORS:
        raise SpoiltCell(Spoilt.CELL_ERROR)
    unwrapped = _AS_TEXT.fullmatch(text)  # how some programs keep figures from being numbers
    return unwrapped[1].strip() if unwrapped else text.removeprefix("'")


def plain(cell: object) -> str:
    """Answer what is a text and calculates nothing.

    Raises:
        SpoiltCell: BAD_TEXT for a date or a truth, FORMULA, and those of ``written``.
    """
    if isinstance(cell, bool | date):
        raise SpoiltCell(Spoilt.BAD_TEXT)
    text = written(cell)
    if unicodedata.normalize("NFKC", text).startswith(_CALCULATES):
        raise SpoiltCell(Spoilt.FORMULA)
    return text


def figures(cell: object) -> str:
    """Answer a code that a spreadsheet may have taken for a number.

    Raises:
        SpoiltCell: DIGITS_LOST where it wrote it as a power of ten, and those of ``plain``.
    """
    text = plain(cell)
    if _POWER.fullmatch(text):
        raise SpoiltCell(Spoilt.DIGITS_LOST)
    return whole(text)


def whole(text: str) -> str:
    """Answer a whole number without the noughts a spreadsheet put behind it."""
    found = _WHOLE.fullmatch(text)
    return found[1] if found else text
