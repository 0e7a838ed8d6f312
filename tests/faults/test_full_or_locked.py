"""A disk that is really full, and a folder that really cannot be written (root only)."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.common.errors import NotSaved, StationTrouble, Trouble
from kiosk.station import Station
from kiosk.storage.database import trouble_of
from tests.faults.autopsy import findings, let_go
from tests.support import FakeTime, Grounds, by, enrol

pytestmark = pytest.mark.faults
SIZE = 16 << 20
PAGE = 4096


@dataclass
class SmallDisk:
    """A file system of 16 MiB in memory with a station on it."""

    grounds: Grounds

    @property
    def root(self) -> Path:
        return self.grounds.folder

    def fill(self, but: int = 0) -> None:
        """Leave no more than ``but`` bytes."""
        self.clear()
        free = shutil.disk_usage(self.root).free
        with (self.root / "filler").open("wb") as file:
            file.write(bytes(max(0, free - but)))

    def clear(self) -> None:
        """Make room again."""
        (self.root / "filler").unlink(missing_ok=True)

    @contextmanager
    def read_only(self) -> Iterator[None]:
        """Let nobody write, not even root; only possible while no file is open for writing."""
        _run("mount", "-o", "remount,ro", str(self.root))
        try:
            yield
        finally:
            _run("mount", "-o", "remount,rw", str(self.root))


@pytest.fixture
def disk(work: Path, time: FakeTime) -> Iterator[SmallDisk]:
    grounds = Grounds(work / "founded", time)
    grounds.found()
    point = work / "small"
    point.mkdir()
    try:
        _run("mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(point))
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"no file system of its own can be mounted here: {error}")
    with ExitStack() as farewell:
        farewell.callback(_run, "umount", "--lazy", str(point))
        shutil.copytree(grounds.folder, point, dirs_exist_ok=True)
        grounds.folder = point
        yield SmallDisk(grounds)


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)


def _scan(station: Station, code: str) -> bool:
    """Answer whether a scan was saved; what was not must say why."""
    try:
        station.checkin.scan(by(), code)
    except NotSaved as error:
        if trouble_of(error) is Trouble.DISK_FULL:
            return False
        raise
    return True


def test_however_little_room_is_left_a_scan_is_saved_whole_or_not_at_all(disk: SmallDisk) -> None:
    station = disk.grounds.open()
    couriers = [enrol(station, f"骑手{number}") for number in range(40)]
    answers = []
    for pages, code in enumerate(couriers):
        disk.fill(but=pages * PAGE)
        answers.append(_scan(station, code))
        assert station.visits.figures().inside == sum(answers)
        assert findings(station, []) == []
    assert not answers[0]
    assert answers[-1]
    disk.clear()
    assert all(_scan(station, code) for code in couriers)
    station.close()
    station = disk.grounds.open()
    assert station.visits.figures().inside == len(couriers)
    let_go(station)


def test_a_station_on_a_full_disk_closes_and_says_why_it_does_not_open(disk: SmallDisk) -> None:
    station = disk.grounds.open()
    code = enrol(station)
    disk.fill()
    station.close()
    disk.fill()
    with pytest.raises(StationTrouble) as said:
        disk.grounds.open()
    assert said.value.trouble is Trouble.DISK_FULL
    disk.clear()
    station = disk.grounds.open()
    assert _scan(station, code)
    assert findings(station, []) == []
    let_go(station)


def test_a_station_in_a_folder_that_cannot_be_written_says_so_and_can_be_read(
    disk: SmallDisk,
) -> None:
    station = disk.grounds.open()
    code = enrol(station)
    assert _scan(station, code)
    station.close()
    with disk.read_only():
        with pytest.raises(StationTrouble) as said:
            disk.grounds.open()
        assert said.value.trouble is Trouble.READ_ONLY
        reader = disk.grounds.open(read_only=True)
        assert reader.visits.figures().inside == 1
        reader.close()
    station = disk.grounds.open()
    assert findings(station, []) == []
    let_go(station)
