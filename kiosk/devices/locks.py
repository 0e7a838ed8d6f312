"""Electric locks: one word to open one, and one word for what came of it."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol


class LockStatus(StrEnum):
    """What came of opening a lock; stored as the fault of a place, so never renamed."""

    OPENED = "opened"
    SILENT = "silent"
    GARBLED = "garbled"
    GONE = "gone"
    NOT_SET_UP = "not_set_up"
    UNKNOWN = "unknown"


class Locks(Protocol):
    """The locks of a station. An answer takes up to some seconds: call it off the GUI thread."""

    def open(self, board: int, channel: int) -> LockStatus:
        """Open one lock: ``board`` is counted from 1 as the settings name them, ``channel`` too.

        Never raises: what the outside world does is in the answer. UNKNOWN is never answered, it
        stands for an opening whose answer a crash has eaten.
        """


class SimulatedLocks:
    """Locks without hardware: all open, but those of ``broken`` answer what stands there."""

    def __init__(self) -> None:
        self.opened: list[tuple[int, int]] = []
        self.broken: dict[tuple[int, int], LockStatus] = {}

    def open(self, board: int, channel: int) -> LockStatus:
        """See ``Locks.open``."""
        status = self.broken.get((board, channel), LockStatus.OPENED)
        if status is LockStatus.OPENED:
            self.opened.append((board, channel))
        return status
