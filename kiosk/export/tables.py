"""Tables as files: CSV (UTF-8 with BOM, CRLF) and XLSX, formula-safe."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

from kiosk.common.exported import Cell, Row
from kiosk.export.rules import safe

FORMATS = ("csv", "xlsx")
_BOM = b"\xef\xbb\xbf"
_SHEET_ROWS = 1_000_000
"""A sheet holds 1,048,576."""


class Sink(Protocol):
    """Takes bytes in order; nothing ever seeks back in it."""

    def write(self, data: bytes, /) -> int:
        """Take bytes."""


def write_table(
    kind: str, sink: Sink, head: tuple[str, ...], rows: Iterable[Row], scratch: Path | None = None
) -> None:
    """Write a table in constant memory.

    An Excel table lies in the folder ``scratch`` until it is put together; without one it never
    touches this machine's disk, and is held in memory as a whole.
    """
    if kind == "csv":
        _write_csv(sink, head, rows)
    else:
        _write_xlsx(sink, head, rows, scratch)


def write_csv_blocks(
    sink: Sink,
    head: tuple[str, ...],
    blocks: Iterable[tuple[int, bytes]],
    written: Callable[[int], None],
) -> None:
    """Write a CSV whose lines are there already, as rows and bytes; ``written`` hears the rows."""
    _write_csv(sink, head, ())
    for rows, block in blocks:
        sink.write(block)
        written(rows)


def _write_csv(sink: Sink, head: tuple[str, ...], rows: Iterable[Row]) -> None:
    sink.write(_BOM)
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


def _write_xlsx(
    sink: Sink, head: tuple[str, ...], rows: Iterable[Row], scratch: Path | None
) -> None:
    import xlsxwriter  # noqa: PLC0415 (the export's child alone needs it)

    texts_stay = {f"strings_to_{what}": False for what in ("formulas", "urls", "numbers")}
    place = {"constant_memory": True, "tmpdir": scratch} if scratch else {"in_memory": True}
    book = xlsxwriter.Workbook(_OneWay(sink), {**texts_stay, **place})
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
            sheet.write_string(line, column, _no_markup(str(safe(cell))))  # type: ignore[attr-defined]


def _no_markup(text: str) -> str:
    """XlsxWriter takes ``<r>…</r>`` for XML of its own, and would put it in as it is."""
    return "'" + text if text.startswith("<r>") else text


class _OneWay(io.RawIOBase):
    """A sink as a file that cannot seek: what was hashed is what was written."""

    def __init__(self, sink: Sink) -> None:
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
