"""Row 8: the syncs of real scans, seen from outside the process."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

from kiosk.storage.passport import DATABASE

_SYNC = re.compile(r"\b(?:fsync|fdatasync)\(\d+<(.*)>\)")


def why_not() -> str:
    """Say why syncs cannot be counted here, or answer an empty text."""
    return "" if shutil.which("strace") else "strace is missing (sudo apt-get install strace)"


def commits_during(pid: int, log: Path, act: Callable[[], None]) -> int:
    """Answer how many commits a process made durable while ``act`` ran.

    A commit is one sync of the write-ahead log. A checkpoint syncs the log once more before it
    syncs the database itself, so those are taken off.
    """
    strace = subprocess.Popen(
        ["strace", "-f", "-y", "-e", "trace=fsync,fdatasync", "-o", str(log), "-p", str(pid)],
        stderr=subprocess.PIPE,
        text=True,
    )
    assert strace.stderr is not None
    line = strace.stderr.readline()
    if "attached" not in line:
        raise PermissionError(line.strip())
    try:
        act()
    finally:
        os.kill(strace.pid, signal.SIGINT)
        strace.stderr.close()
        strace.wait()
    synced: list[str] = _SYNC.findall(log.read_text())
    logs = [name for name in synced if name.endswith(DATABASE + "-wal")]
    return len(logs) - len([name for name in synced if name.endswith(DATABASE)])
