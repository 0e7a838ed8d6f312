"""How far an export is, and whether somebody said stop."""

from __future__ import annotations

import time
from collections.abc import Callable

EVERY_S = 0.1


class Cancelled(Exception):
    """Somebody said stop, or the window is gone."""


class Progress:
    """Tells how far it is, ten times a second at most, and stops when told to."""

    def __init__(self, tell: Callable[[int, int], None], stopped: Callable[[], bool]) -> None:
        self._tell = tell
        self._stopped = stopped
        self._told_s = 0.0
        self.done = 0.0
        self.total = 1
        self.rows = 0

    def check(self) -> None:
        """Raise once somebody said stop.

        Raises:
            Cancelled: nothing more is to be written.
        """
        if self._stopped():
            raise Cancelled

    def row(self, by: int = 1) -> None:
        """Count rows that were written."""
        self.rows += by
        self.step(by)

    def step(self, by: float) -> None:
        """Count what was done, and stop when told to."""
        self.done += by
        self.check()
        now = time.monotonic()
        if now - self._told_s >= EVERY_S:
            self._told_s = now
            self._tell(min(int(self.done), self.total), self.total)
