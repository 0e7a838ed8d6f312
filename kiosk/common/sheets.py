"""A table somebody made elsewhere, as rows of cells: CSV as it may be written, or XLSX.

What a file is, its bytes say and not its name. It may be anything, so everything has a limit.
"""

from __future__ import annotations

import csv
import io
import unicodedata
import warnings
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

_COLUMNS, _LAST_ROW, _SHEETS = 40, 1_048_576, 20
HEAD_ROWS = 10
"""The head of a table is looked for in so many rows: a title may stand above it."""
_OLE, _ZIP, _PDF = b"\xd0\xcf\x11\xe0", b"PK\x03\x04", b"%PDF"
_BLANKS = frozenset("\t\r\n")

Cells = tuple[object, ...]
Sheet = list[tuple[int, Cells]]
"""Rows with something in them, each with its number as a spreadsheet shows it."""


@dataclass(frozen=True)
class Limits:
    """How large a table may be: bytes of its file, bytes unpacked, rows with something in them."""

    file: int
    unpacked: int
    rows: int


class Unfit(StrEnum):
    """Why a file as a whole is no table that can be imported."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    TOO_MANY_ROWS = "too_many_rows"
    OLD_EXCEL = "old_excel"
    NO_TABLE = "no_table"
    DAMAGED = "damaged"
    ENCODING = "encoding"
    NO_COLUMNS = "no_columns"
    COLUMN_TWICE = "column_twice"


class NotATable(Exception):
    """A file cannot be read as a table; ``why`` says what is the matter."""

    def __init__(self, why: Unfit) -> None:
        super().__init__(why)
        self.why = why


def read_sheets(data: bytes, limits: Limits) -> list[Sheet]:
    """Answer every way a file can be read: an XLSX by its sheets, a CSV by its separators.

    Raises:
        NotATable: none of them makes sense.
    """
    if len(data) > limits.file:
        raise NotATable(Unfit.TOO_LARGE)
    if not data.strip():
        raise NotATable(Unfit.EMPTY)
    if data.startswith(_OLE):  # so is an XLSX with a password
        raise NotATable(Unfit.OLD_EXCEL)
    if data.startswith(_PDF):
        raise NotATable(Unfit.NO_TABLE)
    if data.startswith(_ZIP):
        return _read_xlsx(data, limits)
    text = _decode(data)
    return [_kept(_read_csv(text, separator), limits.rows) for separator in ",;\t"]


def _read_csv(text: str, separator: str) -> Iterator[tuple[int, Cells]]:
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for number, cells in enumerate(rows, 1):
            yield number, tuple(cells[:_COLUMNS])
    except csv.Error as error:
        raise NotATable(Unfit.DAMAGED) from error


def _decode(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):  # what Excel calls Unicode text
        text = _decoded(data, "utf-16")
    else:
        text = _decoded(data, "utf-8-sig")
        if text is None and not _is_broken_utf8(data):
            text = _decoded(data, "gb18030")
    if text is None:
        raise NotATable(Unfit.ENCODING)
    if any(unicodedata.category(letter) == "Cc" for letter in set(text) - _BLANKS):
        raise NotATable(Unfit.NO_TABLE)
    return text


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _is_broken_utf8(data: bytes) -> bool:
    """Tell whether most of it is UTF-8: as GB18030 it would give names nobody ever wrote."""
    foreign = [letter for letter in data.decode("utf-8", "replace") if not letter.isascii()]
    return foreign.count("\ufffd") * 2 < len(foreign)


def _read_xlsx(data: bytes, limits: Limits) -> list[Sheet]:
    """Formulas give the value they had when the file was saved; nothing is ever computed."""
    import openpyxl  # noqa: PLC0415 (a start without an import need not wait for it)

    try:
        _check_archive(data, limits.unpacked)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles and the like, which nobody asks for
            book = openpyxl.load_workbook(
                io.BytesIO(data), read_only=True, data_only=True, keep_links=False
            )
            used = {"max_row": _LAST_ROW, "max_col": _COLUMNS, "values_only": True}
            return [
                _kept(enumerate(sheet.iter_rows(**used), 1), limits.rows)
                for sheet in book.worksheets[:_SHEETS]
            ]
    except NotATable:
        raise
    except Exception as error:  # a damaged file may fail it in any way
        raise NotATable(Unfit.DAMAGED) from error


def _check_archive(data: bytes, most: int) -> None:
    """Look what it would become unpacked before anything is."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = archive.infolist()
    if "xl/workbook.xml" not in {member.filename for member in members}:
        raise NotATable(Unfit.NO_TABLE)
    if sum(member.file_size for member in members) > most:
        raise NotATable(Unfit.TOO_LARGE)


def _kept(rows: Iterable[tuple[int, Cells]], most: int) -> Sheet:
    kept: Sheet = []
    for number, cells in rows:
        if any(str(cell).strip() for cell in cells if cell is not None):
            kept.append((number, cells))
        if len(kept) > most + HEAD_ROWS:
            raise NotATable(Unfit.TOO_MANY_ROWS)
    return kept
