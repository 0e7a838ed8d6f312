"""What reaches a command besides its words: secrets never stand in a command line."""

from __future__ import annotations

import sys
from pathlib import Path

_MOST_PIN_BYTES = 64


def read_pin(source: str) -> str:
    """Read the PIN's file (``-``: standard input); a BOM and the line end do not count.

    Raises:
        OSError: there is no such file, or it cannot be read.
    """
    if source == "-":
        raw = sys.stdin.buffer.readline(_MOST_PIN_BYTES) if sys.stdin else b""
    else:
        with Path(source).open("rb") as file:
            raw = file.read(_MOST_PIN_BYTES)
    return raw.decode("utf-8-sig", "replace").strip()
