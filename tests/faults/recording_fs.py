"""A pass-through file system that writes down what reaches the disk, and fails when told to.

Runs as a process of its own: ``python -m tests.faults.recording_fs BACKING MOUNT LOG SWITCH``.
The write-ahead index (``-shm``) is memory shared between connections, no record: it is left out.
"""

from __future__ import annotations

import errno
import os
import pickle
import sys
from pathlib import Path, PurePosixPath

from mfusepy import FUSE, FuseOSError, Operations

from tests.faults.disk import Kind, Op
from tests.faults.switch import Switch

_STAT = ("st_mode", "st_size", "st_uid", "st_gid", "st_nlink", "st_ino")


class RecordingFs(Operations):  # type: ignore[misc]
    """Every call goes to the backing folder; every change goes to the log first come first served.

    The log grows before the caller is answered, so its length tells an acknowledgement's place.
    """

    use_ns = True

    def __init__(self, backing: Path, log: Path, switch: Switch) -> None:
        self._backing = backing
        self._log = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        self._switch = switch

    def init(self, path: str) -> None:
        print("ready", flush=True)

    def getattr(self, path: str, fh: int | None = None) -> dict[str, int]:
        found = os.fstat(fh) if fh is not None else os.lstat(self._real(path))
        return {name: getattr(found, name) for name in _STAT}

    def readdir(self, path: str, fh: int) -> list[str]:
        return [".", "..", *os.listdir(self._real(path))]

    def statfs(self, path: str) -> dict[str, int]:
        found = os.statvfs(self._real(path))
        return {"f_bsize": found.f_bsize, "f_blocks": found.f_blocks, "f_bavail": found.f_bavail}

    def mkdir(self, path: str, mode: int) -> int:
        os.mkdir(self._real(path), mode)
        return 0

    def chmod(self, path: str, mode: int) -> int:
        os.chmod(self._real(path), mode)
        return 0

    def utimens(self, path: str, times: tuple[int, int] | None = None) -> int:
        if times is None:
            os.utime(self._real(path))
        else:
            os.utime(self._real(path), ns=times)
        return 0

    def create(self, path: str, mode: int, fi: object = None) -> int:
        handle = os.open(self._real(path), os.O_RDWR | os.O_CREAT | os.O_TRUNC, mode)
        self._note(Op(Kind.CREATE, _name(path)))
        return handle

    def open(self, path: str, flags: int) -> int:
        handle = os.open(self._real(path), flags & ~(os.O_CREAT | os.O_APPEND))
        if flags & os.O_TRUNC:
            self._note(Op(Kind.TRUNCATE, _name(path)))
        return handle

    def read(self, path: str, size: int, offset: int, fh: int) -> bytes:
        return os.pread(fh, size, offset)

    def write(self, path: str, data: bytes, offset: int, fh: int) -> int:
        error = self._error(path)
        half = len(data) // 2 if error == errno.ENOSPC else 0
        taken = data[:half] if error else data
        os.pwrite(fh, taken, offset)
        self._note(Op(Kind.WRITE, _name(path), offset, taken))
        if error:
            raise FuseOSError(error)
        return len(data)

    def truncate(self, path: str, length: int, fh: int | None = None) -> int:
        error = self._error(path)
        if error:
            raise FuseOSError(error)
        os.truncate(self._real(path) if fh is None else fh, length)
        self._note(Op(Kind.TRUNCATE, _name(path), length))
        return 0

    def fsync(self, path: str, datasync: int, fh: int) -> int:
        error = self._error(path)
        self._note(Op(Kind.SYNC_FAILED if error else Kind.SYNC, _name(path)))
        if error:
            raise FuseOSError(error)
        return 0

    def fsyncdir(self, path: str, datasync: int, fh: int) -> int:
        error = self._error(path)
        if error:
            raise FuseOSError(error)
        self._note(Op(Kind.SYNC_FOLDER, _name(path)))
        return 0

    def rename(self, old: str, new: str) -> int:
        os.rename(self._real(old), self._real(new))
        if _is_hidden(new):
            self._note(Op(Kind.UNLINK, _name(old)))
        else:
            self._note(Op(Kind.RENAME, _name(old), target=_name(new)))
        return 0

    def unlink(self, path: str) -> int:
        os.unlink(self._real(path))
        self._note(Op(Kind.UNLINK, _name(path)))
        return 0

    def release(self, path: str, fh: int) -> int:
        os.close(fh)
        return 0

    def _real(self, path: str) -> str:
        return f"{self._backing}{path}"

    def _error(self, path: str) -> int:
        return 0 if _is_memory(path) else self._switch.error()

    def _note(self, op: Op) -> None:
        if not _is_memory(op.name):
            os.write(self._log, pickle.dumps(op))


def _is_hidden(path: str) -> bool:
    """Tell whether libfuse moved a file here because it was removed while still open."""
    return PurePosixPath(path).name.startswith(".fuse_hidden")


def _is_memory(path: str) -> bool:
    return path.endswith("-shm") or _is_hidden(path)


def _name(path: str) -> str:
    return PurePosixPath(path).relative_to("/").as_posix()


if __name__ == "__main__":
    backing, mount, log, switch = map(Path, sys.argv[1:])
    FUSE(RecordingFs(backing, log, Switch(switch)), str(mount), foreground=True, nothreads=True)
