"""A stick that fails when told to: ``python -m tests.faults.stick_fs BACKING MOUNT SWITCH``.

The switch's error says how: a full stick, one that was pulled, one whose lock was pushed, one that
cannot sync, or ``FLIP``: it says yes and keeps another bit.
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from mfusepy import FUSE, FuseOSError, Operations

from tests.faults.switch import Switch

FLIP = -1
_STAT = ("st_mode", "st_size", "st_uid", "st_gid", "st_nlink", "st_ino")


class StickFs(Operations):  # type: ignore[misc]
    """Passes everything through to the backing folder, until the switch says otherwise."""

    use_ns = True

    def __init__(self, backing: Path, switch: Switch) -> None:
        self._backing = backing
        self._switch = switch
        self._pulled = False

    def init(self, path: str) -> None:
        print("ready", flush=True)

    def getattr(self, path: str, fh: int | None = None) -> dict[str, int]:
        self._there()
        found = os.fstat(fh) if fh is not None else os.lstat(self._real(path))
        return {name: getattr(found, name) for name in _STAT}

    def readdir(self, path: str, fh: int) -> list[str]:
        self._there()
        return [".", "..", *os.listdir(self._real(path))]

    def statfs(self, path: str) -> dict[str, int]:
        self._there()
        found = os.statvfs(self._backing)
        return {"f_bsize": found.f_bsize, "f_blocks": found.f_blocks, "f_bavail": found.f_bavail}

    def mkdir(self, path: str, mode: int) -> int:
        self._count()
        os.mkdir(self._real(path), mode)
        return 0

    def create(self, path: str, mode: int, fi: object = None) -> int:
        self._count()
        return os.open(self._real(path), os.O_RDWR | os.O_CREAT | os.O_TRUNC, mode)

    def open(self, path: str, flags: int) -> int:
        self._there()
        return os.open(self._real(path), os.O_RDWR)

    def read(self, path: str, size: int, offset: int, fh: int) -> bytes:
        self._count()
        return os.pread(fh, size, offset)

    def write(self, path: str, data: bytes, offset: int, fh: int) -> int:
        if self._count(flips=True):
            data = bytes([data[0] ^ 4]) + data[1:]
        os.pwrite(fh, data, offset)
        return len(data)

    def truncate(self, path: str, length: int, fh: int | None = None) -> int:
        os.truncate(self._real(path) if fh is None else fh, length)
        return 0

    def fsync(self, path: str, datasync: int, fh: int) -> int:
        self._count()
        return 0

    def fsyncdir(self, path: str, datasync: int, fh: int) -> int:
        self._count()
        return 0

    def rename(self, old: str, new: str) -> int:
        self._count()
        os.rename(self._real(old), self._real(new))
        return 0

    def unlink(self, path: str) -> int:
        self._there()
        os.unlink(self._real(path))
        return 0

    def rmdir(self, path: str) -> int:
        self._there()
        os.rmdir(self._real(path))
        return 0

    def release(self, path: str, fh: int) -> int:
        os.close(fh)
        return 0

    def _real(self, path: str) -> str:
        return f"{self._backing}{path}"

    def _there(self) -> None:
        """A pulled stick answers nothing any more, until the switch is set anew."""
        if self._pulled and self._switch.is_armed:
            raise FuseOSError(errno.ENOTCONN)
        self._pulled = False

    def _count(self, flips: bool = False) -> bool:
        """Count an operation; answer whether it shall lie."""
        self._there()
        error = self._switch.error()
        if error == FLIP:
            return flips
        if error:
            self._pulled = error == errno.ENOTCONN
            raise FuseOSError(error)
        return False


if __name__ == "__main__":
    backing, mount, switch = map(Path, sys.argv[1:])
    FUSE(StickFs(backing, Switch(switch)), str(mount), foreground=True, nothreads=True)
