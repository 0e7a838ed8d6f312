"""Writing files that count only once they were read back equal, past the page cache (U1)."""

from __future__ import annotations

import hashlib
import mmap
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.export.progress import Progress
from kiosk.export.rules import fits_fat
from kiosk.export.status import Failed, Status, status_of
from kiosk.storage.keys import sync_folder

UNFINISHED = ".part"
SAFETY = 1.2
"""Free space asked for, as a multiple of what is expected (references, reliability 2)."""
KNOWN_FILE_SYSTEMS = frozenset(
    "vfat msdos exfat ntfs ntfs3 fuseblk ext2 ext3 ext4 xfs btrfs f2fs tmpfs fuse".split()
)
_BLOCK, _ALIGNED = 1 << 20, 4096
_SYNC_EVERY = 8 << 20
"""So much may wait for a slow stick: the bar stands still, and a stop is heard, only after it."""


def preflight(folder: Path, need: int, file_system: str = "") -> None:
    """Make sure a folder takes an export, leaving nothing behind.

    Raises:
        Failed: why it does not.
    """
    if not folder.is_dir():
        raise Failed(Status.REMOVED, str(folder))
    if file_system and file_system.partition(".")[0] not in KNOWN_FILE_SYSTEMS:
        raise Failed(Status.UNKNOWN_FILE_SYSTEM, file_system)
    if folder.is_symlink():
        raise Failed(Status.LEADS_ELSEWHERE, str(folder))
    try:
        free = shutil.disk_usage(folder).free
        _probe(folder)
    except OSError as error:
        raise Failed(status_of(error), str(error)) from error
    if free < need * SAFETY:
        raise Failed(Status.NO_SPACE, f"{free} < {need} * {SAFETY}")


def _probe(folder: Path) -> None:
    probe = folder / f"courier-home-probe{UNFINISHED}"
    try:
        with probe.open("wb") as file:
            file.write(b"courier home")
            file.flush()
            os.fsync(file.fileno())
    finally:
        with suppress(OSError):
            probe.unlink()


class Hashing:
    """A file on the stick that is written once from front to back, hashed on the way."""

    def __init__(self, handle: int, check: Callable[[], None]) -> None:
        self._handle = handle
        self._check = check
        self._digest = hashlib.sha256()
        self._synced = 0
        self.size = 0

    def write(self, data: bytes, /) -> int:
        """Write all of it, whatever the file system takes at once."""
        self._check()
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(self._handle, rest) :]
        self._digest.update(data)
        self.size += len(data)
        if self.size - self._synced >= _SYNC_EVERY:
            os.fsync(self._handle)
            self._synced = self.size
        return len(data)

    @property
    def sha256(self) -> str:
        """The hash of what was written, in hex."""
        return self._digest.hexdigest()


class Stick:
    """An export being written into a folder of its own beside what is on the stick already."""

    def __init__(self, folder: Path, name: str, progress: Progress) -> None:
        if not fits_fat(name + UNFINISHED):
            raise Failed(Status.NAMES_REFUSED, name)
        self._folder = folder
        self._name = name
        self._progress = progress
        self._draft = folder / (name + UNFINISHED)
        self.written: dict[str, str] = {}
        self.sizes: dict[str, int] = {}

    def begin(self) -> None:
        """Make the folder; what an export that was cut off left behind goes first."""
        for left in self._folder.glob(f"courier-home-*{UNFINISHED}"):
            if left.is_dir() and not left.is_symlink():
                shutil.rmtree(left)
        self._draft.mkdir()
        (self._draft / "data").mkdir()

    @contextmanager
    def file(self, name: str) -> Iterator[Hashing]:
        """Write one file: to the medium, then read back and compared.

        Raises:
            Failed: MISMATCH when what lies there is not what was written.
            OSError: as the file system says.
        """
        path = self._draft / name
        if not fits_fat(path.name):
            raise Failed(Status.NAMES_REFUSED, name)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
        handle, before = os.open(path, flags, 0o644), self._progress.done
        try:
            file = Hashing(handle, self._progress.check)
            yield file
            os.fsync(handle)
        finally:
            os.close(handle)
        written = self._progress.done - before

        def read(count: int) -> None:  # reading it back is as far as writing it was
            self._progress.step(written * count / file.size)

        if sha256_on_medium(path, read) != file.sha256:
            raise Failed(Status.MISMATCH, name)
        self.written[name] = file.sha256
        self.sizes[name] = file.size

    @property
    def size(self) -> int:
        """How many bytes were written."""
        return sum(self.sizes.values())

    def finish(self) -> Path:
        """Give the export its name; only then it is there."""
        for folder in (self._draft / "data", self._draft):
            sync_folder(folder)
        self._progress.check()
        final = self._folder / self._name
        if os.path.lexists(final):
            raise Failed(Status.NAMES_REFUSED, f"{self._name} is there already")
        self._draft.rename(final)
        try:
            sync_folder(self._folder)
        except OSError:
            final.rename(self._draft)
            raise
        return final

    def give_up(self) -> str:
        """Leave the stick as it was; answer what could not be removed, or an empty text."""
        with suppress(OSError):
            shutil.rmtree(self._draft)
        try:
            return self._draft.name if self._draft.exists() else ""
        except OSError:
            return self._draft.name


def sha256_on_medium(path: Path, read: Callable[[int], None]) -> str:
    """Hash a file as the medium holds it: cached pages are dropped, and bypassed where allowed.

    ``read`` hears how many bytes were read each time.
    """
    digest = hashlib.sha256()
    handle = _open_past_cache(path)
    try:
        with mmap.mmap(-1, _BLOCK) as buffer:  # aligned, as reading past the cache wants it
            while count := os.readv(handle, [buffer]):
                read(count)
                digest.update(buffer[:count])
                if count % _ALIGNED:
                    break  # the end: past the cache nothing may be asked for at an odd place
    finally:
        os.close(handle)
    return digest.hexdigest()


def _open_past_cache(path: Path) -> int:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        direct = os.open(path, os.O_RDONLY | getattr(os, "O_DIRECT", 0))
    except OSError:
        return handle
    try:
        with mmap.mmap(-1, _ALIGNED) as buffer:
            os.readv(direct, [buffer])
        os.lseek(direct, 0, os.SEEK_SET)
    except OSError:
        os.close(direct)
        return handle
    os.close(handle)
    return direct
