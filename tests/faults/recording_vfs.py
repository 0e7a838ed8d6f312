"""A VFS below plain SQLite that writes down every write and sync, and fails when told to."""

from __future__ import annotations

import errno
from pathlib import Path

import apsw

from tests.faults.disk import Kind, Op, folder_of
from tests.faults.switch import Switch


class RecordingVfs(apsw.VFS):
    """Passes everything on to the machine's own VFS; ``log`` grows before SQLite is answered."""

    def __init__(self, name: str, root: Path, switch: Switch) -> None:
        super().__init__(name, "")
        self.root = root
        self.switch = switch
        self.log: list[Op] = []

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:  # noqa: N802
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        if path and not Path(path).exists():
            self.log.append(Op(Kind.CREATE, self.name_of(path)))
        return RecordingFile(self, name, flags, self.name_of(path) if path else "")

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802
        super().xDelete(filename, syncdir)
        name = self.name_of(filename)
        self.log.append(Op(Kind.UNLINK, name))
        if syncdir:
            self.log.append(Op(Kind.SYNC_FOLDER, folder_of(name)))

    def name_of(self, path: str) -> str:
        """Answer a path as the log names it."""
        return Path(path).relative_to(self.root).as_posix()


class RecordingFile(apsw.VFSFile):
    """One open file; those without a name (temporary ones) are none of our business."""

    def __init__(
        self,
        vfs: RecordingVfs,
        name: str | apsw.URIFilename | None,
        flags: list[int],
        relative: str,
    ) -> None:
        super().__init__("", name, flags)
        self._vfs = vfs
        self._name = relative

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        error = self._error()
        taken = (
            bytes(data) if not error else bytes(data)[: len(data) // 2 * (error == errno.ENOSPC)]
        )
        super().xWrite(taken, offset)
        self._note(Op(Kind.WRITE, self._name, offset, taken))
        if error:
            raise _failure(error)

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        error = self._error()
        if error:
            raise _failure(error)
        super().xTruncate(newsize)
        self._note(Op(Kind.TRUNCATE, self._name, newsize))

    def xSync(self, flags: int) -> None:  # noqa: N802
        error = self._error()
        self._note(Op(Kind.SYNC_FAILED if error else Kind.SYNC, self._name))
        if error:
            raise _failure(error)
        self._note(
            Op(Kind.SYNC_FOLDER, folder_of(self._name))
        )  # the VFS below does so with a new log

    def _error(self) -> int:
        return self._vfs.switch.error() if self._name else 0

    def _note(self, op: Op) -> None:
        if self._name:
            self._vfs.log.append(op)


def _failure(error: int) -> Exception:
    kinds = {errno.ENOSPC: apsw.FullError, errno.EROFS: apsw.ReadOnlyError}
    return kinds.get(error, apsw.IOError)(f"errno {error}")
