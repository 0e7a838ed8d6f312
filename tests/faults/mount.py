"""Mounting the recording file system for a test, where this machine lets us."""

from __future__ import annotations

import os
import pickle
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.faults.disk import Op
from tests.faults.switch import Switch


class NoFuse(Exception):
    """Why no file system of ours can be mounted here."""


@dataclass(frozen=True)
class Mount:
    """A mounted recording file system: ``point`` is what a station sees, ``backing`` holds it."""

    point: Path
    backing: Path
    log: Path
    switch: Switch

    def place(self) -> int:
        """Answer where in the log everything done until now ends."""
        return self.log.stat().st_size

    def ops(self, start: int = 0) -> Iterator[tuple[int, Op]]:
        """Answer the operations from a place in the log on, each with the place behind it."""
        with self.log.open("rb") as file:
            file.seek(start)
            end = self.place()
            while file.tell() < end:
                op: Op = pickle.load(file)
                yield file.tell(), op


@contextmanager
def mounted(work: Path) -> Iterator[Mount]:
    """Mount below ``work`` and unmount at the end, whatever happened.

    Raises:
        NoFuse: /dev/fuse, fusermount3 or libfuse3 is missing or may not be used.
    """
    if not os.access("/dev/fuse", os.R_OK | os.W_OK):
        raise NoFuse("/dev/fuse is missing or not ours to use")
    unmounter = shutil.which("fusermount3")
    if unmounter is None:
        raise NoFuse("fusermount3 is not installed")
    for folder in ("mount", "backing"):
        (work / folder).mkdir(parents=True)
    mount = Mount(work / "mount", work / "backing", work / "log", Switch(work / "switch"))
    mount.log.touch()
    paths = (mount.backing, mount.point, mount.log, work / "switch")
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.recording_fs", *map(str, paths)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    ) as process:
        assert process.stdout
        assert process.stderr
        if process.stdout.readline() != "ready\n":
            said = process.stderr.read().splitlines() or ["the file system did not start"]
            raise NoFuse(said[-1])
        try:
            yield mount
        finally:
            subprocess.run([unmounter, "-u", "-z", str(mount.point)], check=True)
            process.kill()  # a file left open would keep it waiting
