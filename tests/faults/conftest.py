"""Places where the tests of bad days happen."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.storage import database as storage
from kiosk.storage.database import close_database
from tests.faults.bad_disk import BadDisk
from tests.faults.mount import Mount, NoFuse, mounted
from tests.faults.plain_sqlite import PlainSqlite
from tests.faults.recording_vfs import RecordingVfs
from tests.faults.switch import Switch


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


@pytest.fixture(params=["fuse", "vfs"])
def disk(request: pytest.FixtureRequest) -> BadDisk:
    """The failing disk, above and below SQLite's own file handling."""
    found: BadDisk = request.getfixturevalue(f"{request.param}_disk")
    return found


@pytest.fixture
def fuse_disk(mount: Mount) -> BadDisk:
    return BadDisk(
        mount.switch,
        mount.backing,
        mount.point,
        mount.place,
        mount.ops,
        lambda failing: None,
    )


@pytest.fixture
def vfs_disk(work: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[BadDisk]:
    vfs = RecordingVfs("failing", work / "vfs", Switch(work / "vfs-switch"))

    def use(failing: bool) -> None:
        monkeypatch.setattr(storage, "sqlcipher", PlainSqlite("failing" if failing else ""))

    use(False)
    yield BadDisk(
        vfs.switch,
        vfs.root,
        vfs.root,
        lambda: len(vfs.log),
        lambda start: enumerate(vfs.log[start:], start + 1),
        use,
    )
    close_database()
    vfs.unregister()
