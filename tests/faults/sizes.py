"""How much of each slice runs: little in ``make test``, all of it in the long targets."""

from __future__ import annotations

from tests.support import LONG


def sized(short: int, long: int) -> int:
    """Answer the figure for the size this run has."""
    return long if LONG else short
