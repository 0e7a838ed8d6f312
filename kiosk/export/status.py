"""How an export can end: one member per outcome; window and console own the words."""

from __future__ import annotations

import errno
from enum import StrEnum


class Status(StrEnum):
    """Stored in the journal, so never renamed."""

    DONE = "done"
    DONE_STILL_MOUNTED = "done_still_mounted"
    CANCELLED = "cancelled"
    NO_STICK = "no_stick"
    NOT_MOUNTED = "not_mounted"
    READ_ONLY = "read_only"
    NO_SPACE = "no_space"
    UNKNOWN_FILE_SYSTEM = "unknown_file_system"
    LEADS_ELSEWHERE = "leads_elsewhere"
    NAMES_REFUSED = "names_refused"
    REMOVED = "removed"
    WRITE_FAILED = "write_failed"
    MISMATCH = "mismatch"
    NO_BACKUP = "no_backup"
    STOPPED = "stopped"

    @property
    def is_done(self) -> bool:
        """Whether everything was read back equal and carries its final name."""
        return self in (Status.DONE, Status.DONE_STILL_MOUNTED)


class Failed(Exception):
    """The outside world said no; ``detail`` is for the log."""

    def __init__(self, status: Status, detail: str = "") -> None:
        super().__init__(status, detail)
        self.status = status
        self.detail = detail


_MEANING = {
    errno.ENOSPC: Status.NO_SPACE,
    errno.EDQUOT: Status.NO_SPACE,
    errno.EFBIG: Status.NO_SPACE,
    errno.EROFS: Status.READ_ONLY,
    errno.EACCES: Status.READ_ONLY,
    errno.EPERM: Status.READ_ONLY,
    errno.ENODEV: Status.REMOVED,
    errno.ENXIO: Status.REMOVED,
    errno.ENOTCONN: Status.REMOVED,
    errno.ENOENT: Status.REMOVED,
    errno.ESHUTDOWN: Status.REMOVED,
    errno.EINVAL: Status.NAMES_REFUSED,
    errno.ENAMETOOLONG: Status.NAMES_REFUSED,
}


def status_of(error: OSError) -> Status:
    """Name what an error of the stick means for the person in front of it."""
    return _MEANING.get(error.errno or 0, Status.WRITE_FAILED)
