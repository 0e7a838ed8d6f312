"""What may stand in a cell, what a file may be called, and pseudonyms."""

from __future__ import annotations

import re
import unicodedata
from hashlib import blake2b

from kiosk.common.exported import Cell, Column, Kind, Row

FORMULA = frozenset("=+-@|%")
"""What makes a spreadsheet calculate (OWASP, CSV injection), after folding full-width twins."""
CELL_LIMIT = 32_000
"""A spreadsheet's cell holds 32,767 characters."""
_NUMBER = re.compile(r"[0-9a-f]{32}")
_RESERVED = {"con", "prn", "aux", "nul"} | {
    f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)
}
_NAME = re.compile(r"[A-Za-z0-9_.\-]{1,64}")


def safe(cell: Cell) -> Cell:
    """Answer a cell no spreadsheet calculates; numbers and truth values are as they are.

    Control characters and line ends become blanks (each line of a quoted cell is looked at by some
    programs), and what begins like a formula gets an apostrophe in front.
    """
    if not isinstance(cell, str) or (
        len(cell) <= CELL_LIMIT and cell.isprintable() and cell[:1].isalnum()
    ):
        return cell  # most are plain, and looking at each letter takes its time
    text = "".join(_printable(letter) for letter in cell[:CELL_LIMIT])
    return "'" + text if _calculates(text) else text


def _printable(letter: str) -> str:
    return " " if unicodedata.category(letter) in {"Cc", "Cs", "Zl", "Zp"} else letter


def _calculates(text: str) -> bool:
    """Look past blanks, quotes and marks that cannot be seen, and at full-width twins."""
    for letter in unicodedata.normalize("NFKC", text):
        if letter in "'\"" or unicodedata.category(letter)[0] in {"Z", "C"}:
            continue
        return letter in FORMULA or unicodedata.name(letter, "").startswith("MINUS")
    return False


def fits_fat(name: str) -> bool:
    """Tell whether every file system takes a name: ASCII, at most 64, no name of a device."""
    stem = name.partition(".")[0].lower()
    return bool(_NAME.fullmatch(name)) and not name.endswith(".") and stem not in _RESERVED


class Pseudonyms:
    """Numbers that mean the same within one export and nothing outside it."""

    def __init__(self, key: bytes) -> None:
        self._keyed = blake2b(key=key, digest_size=8)

    def of(self, number: bytes) -> bytes:
        """Answer the pseudonym of a random number, both as ASCII."""
        hashed = self._keyed.copy()
        hashed.update(number)
        return hashed.hexdigest().encode()

    def hide(self, cell: Cell) -> Cell:
        """Put pseudonyms for every random number in a cell (``visit:…`` keeps its word)."""
        if not isinstance(cell, str):
            return cell
        return _NUMBER.sub(lambda found: self.of(found[0].encode()).decode(), cell)

    def row(self, columns: tuple[Column, ...], row: Row) -> list[Cell]:
        """Answer a row as it leaves in clear."""
        return [
            self.hide(cell) if column.kind is Kind.PERSON else cell
            for column, cell in zip(columns, row, strict=True)
        ]
