"""One thing done with a whole journal, in a process of its own: ``python -m … WHAT``.

Reads the station's folder, its key, a file to write and how many rows from standard input; answers
processor seconds, and by how many bytes the memory grew beyond what reading one row takes.
"""

from __future__ import annotations

import csv
import gc
import hashlib
import json
import sys
import time
from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import chain, islice, repeat
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

import xlsxwriter
from peewee import fn

from kiosk.common.exported import Row
from kiosk.export.lines import csv_blocks
from kiosk.export.rules import Pseudonyms
from kiosk.export.tables import one_way, write_csv_blocks, write_table
from kiosk.journal.models import Entry
from kiosk.journal.rules import CHAINED
from kiosk.station import Station, reader_of
from kiosk.storage.database import database, one_snapshot

_SAMPLE = 20_000
ALWAYS = ("2000-01-01", "2200-01-01")


class Whole:
    """The journal: as it leaves, written by the export or by a library; and its chain."""

    def __init__(self, station: Station, rows: int) -> None:
        self._station = station
        self._one = next(one for one in station.export_sets() if one.name == "journal")
        self._rows = rows
        self._head = tuple(column.name for column in self._one.columns)
        self._pseudonyms = Pseudonyms(bytes(32))

    def csv(self, file: IO[bytes]) -> None:
        """The export's own way to a CSV."""
        assert self._one.query
        blocks = csv_blocks(self._one, self._one.query(*ALWAYS), self._pseudonyms)
        write_csv_blocks(file, self._head, blocks, lambda _rows: None)

    def xlsx(self, file: IO[bytes]) -> None:
        """The export's own way to a workbook."""
        with TemporaryDirectory() as scratch:
            rows = islice(self._leaving(), self._rows)
            write_table("xlsx", file, self._head, rows, Path(scratch))

    def csv_module(self, file: IO[bytes]) -> None:
        """The csv module with the same rows."""
        self._write_csv(file, self._leaving())

    def csv_module_bare(self, file: IO[bytes]) -> None:
        """The csv module with rows as the file holds them: no pseudonym, no date, no check."""
        entries = Entry.select(
            Entry.seq,
            Entry.utc_ms,
            Entry.clock_confirmed,
            Entry.actor,
            Entry.verb,
            Entry.subject,
            Entry.outcome,
            Entry.reason,
        ).order_by(Entry.seq)
        self._write_csv(file, database.execute_sql(*entries.sql()))

    def xlsxwriter(self, file: IO[bytes]) -> None:
        """XlsxWriter with the same rows."""
        book = xlsxwriter.Workbook(one_way(file), {"constant_memory": True})
        sheet = book.add_worksheet()
        for line, row in enumerate(islice(self._leaving(), self._rows)):
            for column, cell in enumerate(row):
                sheet.write(line, column, cell)
        book.close()

    def verify(self, _file: IO[bytes]) -> None:
        """The whole chain, as ``doctor`` walks it."""
        verdict = self._station.journal.verify()
        assert verdict.sound, verdict

    def sha256(self, _file: IO[bytes]) -> None:
        """Nothing but the hashes of as many entries, of bytes that lie in memory."""
        turns, rest = divmod(self._rows, len(self._sample))
        for data in chain(*repeat(self._sample, turns), self._sample[:rest]):
            hashlib.sha256(data).digest()

    @cached_property
    def _sample(self) -> list[bytes]:
        rows = Entry.select(*(getattr(Entry, name) for name in CHAINED)).limit(_SAMPLE).tuples()
        return [b"".join(map(_chained, row)) for row in rows]

    def sha256_read(self, _file: IO[bytes]) -> None:
        """The hashes, of entries read from the file as one piece each: no column is looked at."""
        chained = [getattr(Entry, name) for name in CHAINED]
        entries = Entry.select(fn.CONCAT(*chained).cast("BLOB")).order_by(Entry.seq)
        for (data,) in database.execute_sql(*entries.sql()):
            hashlib.sha256(data).digest()

    def prepare(self, way: str) -> None:
        """Read one row, or some entries to be hashed, so that what is measured does not."""
        next(iter(self._one.rows(*ALWAYS)), None)
        if way == "sha256":
            assert self._sample

    def _leaving(self) -> Iterator[Row]:
        rows = self._one.rows(*ALWAYS)
        return (self._pseudonyms.row(self._one.columns, row) for row in rows)

    def _write_csv(self, file: IO[bytes], rows: Iterator[Row]) -> None:
        with Path(file.name).open("w", encoding="utf-8", newline="") as text:
            csv.writer(text).writerows(rows)


def _chained(value: object) -> bytes:
    data = value if isinstance(value, bytes) else str(value).encode()
    return len(data).to_bytes(8, "big") + data


WAYS: dict[str, Callable[[Whole, IO[bytes]], None]] = {
    "csv": Whole.csv,
    "xlsx": Whole.xlsx,
    "csv_module": Whole.csv_module,
    "csv_module_bare": Whole.csv_module_bare,
    "xlsxwriter": Whole.xlsxwriter,
    "verify": Whole.verify,
    "sha256": Whole.sha256,
    "sha256_read": Whole.sha256_read,
}


def _peak_from_now_on() -> int:
    """Forget the peak so far (Linux, proc(5)); the caller's own would count too."""
    Path("/proc/self/clear_refs").write_text("5")
    return _peak()


def _peak() -> int:
    told = Path("/proc/self/status").read_text()
    return int(told.partition("VmHWM:")[2].split()[0]) * 1024


def main() -> None:
    """Do one thing once."""
    told = json.loads(sys.stdin.readline())
    station = reader_of(Path(told["folder"]), bytes.fromhex(told["key"]))
    try:
        whole = Whole(station, told["rows"])
        with one_snapshot(), Path(told["file"]).open("wb") as file:
            whole.prepare(sys.argv[1])
            gc.collect()
            before = _peak_from_now_on()
            start = time.process_time()
            WAYS[sys.argv[1]](whole, file)
            spent = time.process_time() - start
        print(json.dumps({"seconds": spent, "grown": _peak() - before}))
    finally:
        station.close()


if __name__ == "__main__":
    main()
