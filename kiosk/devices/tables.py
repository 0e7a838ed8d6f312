"""Tables on a stick: which there are, and the bytes of one. Never on the window's own thread.

A stick is let go after each look, so that it may be pulled whenever nobody waits for it.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from kiosk.devices.drives import Drive, Drives

Answer = TypeVar("Answer")
TABLES = (".xlsx", ".xls", ".csv", ".txt")
RECORDS = (".mrc", ".marc", ".iso", ".dat")
DEPTH, MOST, MOST_SEEN = 2, 200, 20_000
"""Folders below the stick's own that are looked into, tables shown, and entries looked at."""


class StickTrouble(StrEnum):
    """How a stick can fail whoever reads from it."""

    GONE = "gone"
    NOT_MOUNTED = "not_mounted"
    UNREADABLE = "unreadable"


class StickFailed(Exception):
    """The stick did not give what was asked of it."""

    def __init__(self, trouble: StickTrouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


@dataclass(frozen=True)
class Table:
    """A file that may be a table: its path below the stick, size in bytes, when it was changed.

    ``path`` is what opens it, ``shown`` the same for eyes: a name may hold bytes that are no text.
    """

    path: str
    shown: str
    size: int
    changed_s: float


def tables_on(drives: Drives, drive: Drive, endings: tuple[str, ...] = TABLES) -> list[Table]:
    """Answer the files on a stick whose names end so, the newest first.

    Raises:
        StickFailed: it is gone, cannot be mounted or cannot be read.
    """
    found = _with(drives, drive, lambda place: list(_below(place, "", DEPTH, [MOST_SEEN])))
    found = [table for table in found if table.shown.lower().endswith(endings)]
    return sorted(found, key=lambda table: (-table.changed_s, table.path))[:MOST]


def read_table(drives: Drives, drive: Drive, table: Table, most: int) -> bytes:
    """Answer what stands in a file now, ``most`` bytes of it and one more where it is longer.

    Raises:
        StickFailed: it is gone, cannot be mounted or cannot be read.
    """
    return _with(drives, drive, lambda place: _read(place / table.path, most))


def _with(drives: Drives, drive: Drive, look: Callable[[Path], Answer]) -> Answer:
    """Do something with a stick while it is mounted."""
    here = next((one for one in drives.found() if one.device == drive.device), None)
    if here is None:
        raise StickFailed(StickTrouble.GONE)
    mounted = drives.mount(here)
    if mounted is None:
        raise StickFailed(StickTrouble.NOT_MOUNTED)
    try:
        return look(Path(mounted.place))
    except OSError as error:
        gone = not drives.is_there(drive)
        raise StickFailed(StickTrouble.GONE if gone else StickTrouble.UNREADABLE) from error
    finally:
        with suppress(OSError):
            drives.let_go(mounted)


def _below(root: Path, folder: str, depth: int, seen: list[int]) -> Iterator[Table]:
    """Look through a folder and those in it; links lead nowhere, for they may lead off the stick.

    A folder below the stick's own that cannot be read has no tables.
    """
    try:
        entries = sorted(os.scandir(root / folder), key=lambda entry: entry.name)
    except OSError:
        if not folder:
            raise
        return
    for entry in entries:
        seen[0] -= 1
        if seen[0] < 0 or entry.name.startswith((".", "~$", "$")):
            continue
        path = f"{folder}/{entry.name}" if folder else entry.name
        with suppress(OSError):  # it went while we looked, or cannot be asked
            facts = entry.stat(follow_symlinks=False)
            if stat.S_ISDIR(facts.st_mode) and depth:
                yield from _below(root, path, depth - 1, seen)
            elif stat.S_ISREG(facts.st_mode) and entry.name.lower().endswith(TABLES + RECORDS):
                shown = os.fsencode(path).decode("utf-8", "replace")
                yield Table(path, shown, facts.st_size, facts.st_mtime)


def _read(file: Path, most: int) -> bytes:
    handle = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)  # no link, no pipe
    with os.fdopen(handle, "rb") as opened:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(f"no file: {file.name}")
        return opened.read(most + 1)
