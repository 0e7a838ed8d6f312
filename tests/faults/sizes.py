"""How much of each slice runs: little in ``make test``, all of it in the long targets."""

from __future__ import annotations

import os

LONG = os.environ.get("COURIER_HOME_SIZE") == "long"


def sized(short: int, long: int) -> int:
    """Answer the figure for the size this run has."""
    return long if LONG else short
