"""Rows 12, 13, 16 and L2: what is done with a whole journal, beside what libraries take for it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import defaultdict
from statistics import median

from tests.bench.figures import Name, Row
from tests.support import Grounds

SHEET_ROWS = 200_000
MILLION = 1_000_000
WAYS: dict[Name, tuple[str, ...]] = {
    12: ("csv", "csv_module", "csv_module_bare"),
    13: ("xlsx", "xlsxwriter"),
    16: ("verify", "sha256", "sha256_read"),
    "L2": ("verify",),
}


class Figures:
    """Medians of the rounds, for each way: processor seconds, and MB the memory grew by."""

    def __init__(self) -> None:
        self._seconds = defaultdict[str, list[float]](list)
        self._grown = defaultdict[str, list[float]](list)

    def note(self, way: str, seconds: float, grown: float) -> None:
        """Keep what one process took."""
        self._seconds[way].append(seconds)
        self._grown[way].append(grown / 1e6)

    def seconds(self, way: str) -> float:
        """Answer processor seconds."""
        return median(self._seconds[way])

    def grown(self, way: str) -> float:
        """Answer megabytes."""
        return median(self._grown[way])


def measure(grounds: Grounds, entries: int, rounds: int, wanted: set[Name]) -> list[Row]:
    """Do each thing in each way, in alternating rounds, each in a process of its own."""
    figures = Figures()
    ways = {way for name in wanted & set(WAYS) for way in WAYS[name]}
    for _ in range(rounds):
        for way in sorted(ways):
            told = _done(grounds, way, min(entries, SHEET_ROWS) if "xlsx" in way else entries)
            figures.note(way, told["seconds"], told["grown"])
    rows = {12: _csv, 13: _xlsx, 16: _verify, "L2": _million}
    return [row for name in WAYS if name in wanted for row in rows[name](figures, entries)]


def _csv(told: Figures, entries: int) -> list[Row]:
    what, ours = f"CSV of {entries} entries", told.seconds("csv")
    same, bare = "the csv module, same rows", "the csv module, rows without names hidden or dates"
    return [
        Row(12, what, "s", ours, 0.5, told.seconds("csv_module"), same),
        Row(12, what, "s", ours, 1.15, told.seconds("csv_module_bare"), bare),
        Row(12, f"{what}, memory", "MB", told.grown("csv"), 16),
    ]


def _xlsx(told: Figures, entries: int) -> list[Row]:
    what = f"Excel table of {min(entries, SHEET_ROWS)} entries"
    floor = told.seconds("xlsxwriter")
    return [
        Row(13, what, "s", told.seconds("xlsx"), 1, floor, "XlsxWriter in constant memory"),
        Row(13, f"{what}, memory", "MB", told.grown("xlsx"), 16),
    ]


def _verify(told: Figures, entries: int) -> list[Row]:
    what, ours = f"chain of {entries} entries", told.seconds("verify")
    return [
        Row(16, what, "s", ours, 4, told.seconds("sha256"), "bare SHA-256, nothing read"),
        Row(16, what, "s", ours, 4, told.seconds("sha256_read"), "the file read and bare SHA-256"),
        Row(16, f"{what}, memory", "MB", told.grown("verify"), 16),
    ]


def _million(told: Figures, entries: int) -> list[Row]:
    return [Row("L2", "chain of a million", "s", told.seconds("verify") * MILLION / entries, 10)]


def _done(grounds: Grounds, way: str, rows: int) -> dict[str, float]:
    file = grounds.folder.with_name("table")
    told = {"folder": str(grounds.folder), "key": grounds.key.hex(), "file": str(file)}
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.floors.journal", way],
        input=json.dumps({**told, "rows": rows}) + "\n",
        capture_output=True,
        text=True,
        check=True,
    )
    file.unlink()
    answer: dict[str, float] = json.loads(done.stdout)
    return answer
