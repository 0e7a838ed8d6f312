"""Places where the tests of bad days happen."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.storage.database import close_database
from tests.faults.mount import Mount, NoFuse, mounted


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one: what is durable is computed, not left to the disk."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(
        dir=memory if os.access(memory, os.W_OK) else tmp_path, prefix="courier-home-"
    ) as folder:
        yield Path(folder)
        close_database()


@pytest.fixture
def mount(work: Path) -> Iterator[Mount]:
    """The recording file system; where it cannot be mounted the test says so and is skipped."""
    try:
        with mounted(work / "fuse") as mount:
            yield mount
            close_database()
    except NoFuse as reason:
        pytest.skip(f"no FUSE here: {reason}")
