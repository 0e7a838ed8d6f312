"""Tables as files: CSV (UTF-8 with BOM, CRLF) and XLSX, in constant memory, formula-safe."""

from __future__ import annotations

import csv
import io
import tempfile
from collections.abc import Iterable
from typing import IO, Protocol

from kiosk.common.exported import Cell, Row
from kiosk.export.rules import safe

FORMATS = ("csv", "xlsx")
_SHEET_ROWS = 1_000_000


class Sink(Protocol):
    """Takes bytes in order; nothing ever seeks back in it."""

    def write(self, data: bytes, /) -> int:
        """Take bytes."""


def write_table(
    kind: str, sink: Sink, head: tuple[str, ...], rows: Iterable[Row], secret: bool = False
) -> None:
    """Write a table; a ``secret`` one never touches this machine's disk in clear."""
    if kind == "csv":
        _write_csv(sink, head, rows)
    else:
        _write_xlsx(sink, head, rows, secret)


def _write_csv(sink: Sink, head: tuple[str, ...], rows: Iterable[Row]) -> None:
    sink.write(b"\xef\xbb\xbf")
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(head)
    for count, row in enumerate(rows, 1):
        writer.writerow([_plain(safe(cell)) for cell in row])
        if count % 500 == 0:
            _drain(text, sink)
    _drain(text, sink)


def _drain(text: io.StringIO, sink: Sink) -> None:
    sink.write(text.getvalue().encode("utf-8", "replace"))
    text.seek(0)
    text.truncate()


def _plain(cell: Cell) -> Cell:
    return int(cell) if isinstance(cell, bool) else cell


def _write_xlsx(sink: Sink, head: tuple[str, ...], rows: Iterable[Row], secret: bool) -> None:
    import xlsxwriter  # noqa: PLC0415 (the export's child alone needs it)

    options = {
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "in_memory" if secret else "constant_memory": True,
    }
    with tempfile.TemporaryDirectory() as folder:
        book = xlsxwriter.Workbook(_OneWay(sink), {**options, "tmpdir": folder})
        sheet, line = book.add_worksheet(), 0
        _write_line(sheet, 0, head)
        for row in rows:
            line += 1
            if line > _SHEET_ROWS:
                sheet, line = book.add_worksheet(), 1
                _write_line(sheet, 0, head)
            _write_line(sheet, line, row)
        book.close()


def _write_line(sheet: object, line: int, row: Row) -> None:
    """Every cell is said to be a text or a number: no formula cell can come about."""
    for column, cell in enumerate(row):
        if isinstance(cell, int):
            sheet.write_number(line, column, int(cell))  # type: ignore[attr-defined]
        elif cell is not None:
            sheet.write_string(line, column, safe(cell))  # type: ignore[attr-defined]


class _OneWay(io.RawIOBase):
    """A sink as a file that cannot seek: what was hashed is what was written."""

    def __init__(self, sink: Sink | IO[bytes]) -> None:
        super().__init__()
        self._sink = sink

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]
        self._sink.write(bytes(data))
        return len(data)


def one_way(sink: Sink) -> io.RawIOBase:
    """Answer a sink as a file for an archive to be written into."""
    return _OneWay(sink)
