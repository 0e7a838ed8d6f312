"""One writing process: a lock the operating system drops even after kill -9."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from kiosk.common.errors import StationTrouble, Trouble


class WriterLock:
    """Held by the running window or by one headless command that writes."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "writer.lock"
        self._handle: int | None = None

    def take(self) -> None:
        """Take the lock or say who is in the way.

        Raises:
            StationTrouble: another process writes (ALREADY_RUNNING) or the folder is read-only.
        """
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StationTrouble(Trouble.READ_ONLY, str(error)) from error
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            raise StationTrouble(Trouble.ALREADY_RUNNING, str(error)) from error
        self._handle = handle

    def release(self) -> None:
        """Give the lock back; safe to call twice."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
