"""Opening the station for one command: as its only writer, or reading beside the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from kiosk.common.actor import CONSOLE, Call
from kiosk.common.errors import Reason
from kiosk.common.ids import new_number
from kiosk.station import Station, open_station
from kiosk.storage.passport import DATABASE

Found = TypeVar("Found")
_LOOKS = 3


def call() -> Call:
    """Make a new request of the console; whoever types a command has said yes to what it does."""
    return Call(CONSOLE, new_number(), confirmed=frozenset(Reason))


@contextmanager
def writing(folder: Path) -> Iterator[Station]:
    """Hold the station as its only writer.

    Raises:
        StationTrouble: ALREADY_RUNNING while the window (or another command) writes.
    """
    station = open_station(folder)
    try:
        yield station
    finally:
        station.close()


def reading(folder: Path, ask: Callable[[Station], Found]) -> Found:
    """Answer what ``ask`` finds, writing nothing; asks again when the file changed underneath."""
    file = folder / DATABASE
    for look in range(_LOOKS):
        before = _stamp(file)
        station = open_station(folder, read_only=True)
        try:
            found = ask(station)
        finally:
            station.close()
        if look == _LOOKS - 1 or _stamp(file) == before:
            break
    return found


def _stamp(file: Path) -> tuple[int, int]:
    try:
        state = file.stat()
    except OSError:
        return (0, 0)
    return (state.st_mtime_ns, state.st_size)
