"""A switch that makes the Nth write, sync or truncate fail, once or from then on.

It lives in a small mapped file, so that the test and the file system's own process share it.
"""

from __future__ import annotations

import mmap
import struct
from pathlib import Path

_FIELDS = struct.Struct("=4q")


class Switch:
    """Counts operations that can fail and says which of them do."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            path.write_bytes(bytes(_FIELDS.size))
        with path.open("rb+") as file:
            self._memory = mmap.mmap(file.fileno(), _FIELDS.size)

    def arm(self, nth: int, error: int, for_ever: bool) -> None:
        """Let the ``nth`` operation from now (from 1) fail with ``error`` (an errno)."""
        _FIELDS.pack_into(self._memory, 0, 0, nth, error, for_ever)

    def disarm(self) -> None:
        """Let everything succeed again; ``counted`` stays to be read."""
        _FIELDS.pack_into(self._memory, 0, self.counted, 0, 0, 0)

    @property
    def is_armed(self) -> bool:
        """Whether an operation is meant to fail."""
        return bool(_FIELDS.unpack_from(self._memory)[1])

    @property
    def counted(self) -> int:
        """How many operations there were since the switch was armed."""
        return int(_FIELDS.unpack_from(self._memory)[0])

    def error(self) -> int:
        """Count one operation and answer its errno, 0 for success."""
        counted, nth, error, for_ever = _FIELDS.unpack_from(self._memory)
        counted += 1
        _FIELDS.pack_into(self._memory, 0, counted, nth, error, for_ever)
        hit = counted == nth or (for_ever and counted > nth > 0)
        return int(error) if hit else 0
