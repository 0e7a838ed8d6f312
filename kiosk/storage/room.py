"""How much room the disk has left for a station."""

from __future__ import annotations

import shutil
from pathlib import Path

ENOUGH_MB = 500
"""Below it somebody should clear the disk: some days of records and backups still fit."""
NONE_MB = 10
"""Below it a backup or a longer log no longer fits: what is done may not be saved."""


def free_mb(folder: Path) -> int:
    """Answer the megabytes (10^6) free where a folder is, or will be.

    Raises:
        OSError: the disk does not say.
    """
    there = next((path for path in (folder, *folder.parents) if path.is_dir()), Path("/"))
    return shutil.disk_usage(there).free // 1_000_000
