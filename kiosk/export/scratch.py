"""Where an Excel table in clear lies until it is put together: wiped, however that ends."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_NAME = "leaving"


@contextmanager
def scratch(station: Path) -> Iterator[Path]:
    """Lend an empty folder inside the station's own."""
    wipe(station)
    place = station / _NAME
    place.mkdir(0o700)
    try:
        yield place
    finally:
        wipe(station)


def wipe(station: Path) -> None:
    """Remove what an export that was cut off left behind."""
    shutil.rmtree(station / _NAME, ignore_errors=True)
