"""S1: what the screen called done survives a power cut: nothing lost, half done or corrupt.

Real actions are recorded below the database, twice: SQLCipher's files on a file system of ours
(write-ahead log, backups, closing and opening again), and the same services on plain SQLite.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path
from random import Random

import pytest

from kiosk.common.actor import CONSOLE
from kiosk.journal import commands
from kiosk.storage import database as storage
from tests.faults.autopsy import findings_in_image, let_go
from tests.faults.deeds import Shift
from tests.faults.disk import Disk, read_image, within, write_image
from tests.faults.mount import Mount
from tests.faults.plain_sqlite import PlainSqlite
from tests.faults.powercut import Recording
from tests.faults.recording_vfs import RecordingVfs
from tests.faults.sizes import sized
from tests.faults.switch import Switch
from tests.support import FakeTime, Grounds, by

pytestmark = pytest.mark.powercut
FUSE_STATES, FUSE_SEEDS = sized(300, 1_000), range(sized(1, 20))
VFS_STATES, VFS_SEEDS = sized(850, 2_000), range(sized(2, 40))
CONTROL_STATES = 300
RECOVERIES, SECOND_CUTS = sized(20, 500), 8
DEEDS = 60

Record = Callable[[int], Recording]


@pytest.fixture
def fuse(work: Path, mount: Mount, time: FakeTime) -> Record:
    """Record a shift on SQLCipher with a backup and a night's closing in the middle of it."""

    def record(seed: int) -> Recording:
        grounds = Grounds(work / "founded", time)
        grounds.found()
        shutil.copytree(grounds.folder, mount.backing, dirs_exist_ok=True)
        before, told = read_image(mount.backing), list[tuple[int, str]]()
        grounds.folder = mount.point
        station = grounds.open()
        shift = Shift(
            station, time, Random(seed), lambda request: told.append((mount.place(), request))
        )
        shift.enrol_couriers()
        _work(shift)
        backup = by(CONSOLE)
        station.backups.make(backup)
        shift.acknowledge(backup.request_id)
        station.close()
        shift.station = grounds.open()
        _work(shift)
        let_go(shift.station)
        ops = list(mount.ops())
        behind = [sum(place <= at for place, _ in ops) for at, _ in told]
        acknowledged = [(at, request) for at, (_, request) in zip(behind, told, strict=True)]
        return Recording(before, [op for _, op in ops], acknowledged)

    return record


@pytest.fixture
def vfs(work: Path, time: FakeTime, monkeypatch: pytest.MonkeyPatch) -> Iterator[Record]:
    """Record a shift on plain SQLite."""
    files = RecordingVfs("recording", work / "plain", Switch(work / "switch"))

    def record(seed: int) -> Recording:
        monkeypatch.setattr(storage, "sqlcipher", PlainSqlite())
        grounds = Grounds(work / "plain", time)
        grounds.found()
        before = read_image(grounds.folder)
        monkeypatch.setattr(storage, "sqlcipher", PlainSqlite("recording"))
        station, told = grounds.open(), list[tuple[int, str]]()
        shift = Shift(
            station, time, Random(seed), lambda request: told.append((len(files.log), request))
        )
        shift.enrol_couriers()
        _work(shift)
        ops = list(files.log)
        let_go(station)
        monkeypatch.setattr(storage, "sqlcipher", PlainSqlite())
        return Recording(before, ops, told)

    yield record
    files.unregister()


def _work(shift: Shift) -> None:
    """Let the log fold into the file often, so that cuts fall into that too."""
    storage.database.execute_sql("PRAGMA wal_autocheckpoint = 20")
    shift.work(DEEDS)


def _set_synchronous(monkeypatch: pytest.MonkeyPatch, level: str) -> None:
    pragmas = dict(storage._PRAGMAS) | {"synchronous": level}
    monkeypatch.setattr(storage, "_PRAGMAS", tuple(pragmas.items()))


@pytest.mark.parametrize("seed", FUSE_SEEDS)
def test_a_power_cut_loses_nothing_the_encrypted_station_called_done(
    fuse: Record, work: Path, time: FakeTime, seed: int
) -> None:
    recording = fuse(seed)
    assert len(recording.acknowledged) > DEEDS
    found = recording.findings(FUSE_STATES, Random(seed), work / "cut", time, backups=True)
    assert list(found) == []


@pytest.mark.parametrize("seed", VFS_SEEDS)
def test_a_power_cut_loses_nothing_the_same_services_on_plain_sqlite_called_done(
    vfs: Record, work: Path, time: FakeTime, seed: int
) -> None:
    recording = vfs(seed)
    assert list(recording.findings(VFS_STATES, Random(seed), work / "cut", time)) == []


@pytest.mark.parametrize("layer", ["fuse", "vfs"])
@pytest.mark.parametrize("level", ["normal", "off"])
def test_a_lazier_database_is_caught_losing_what_it_called_done(
    layer: str,
    level: str,
    request: pytest.FixtureRequest,
    work: Path,
    time: FakeTime,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    record: Record = request.getfixturevalue(layer)
    with monkeypatch.context() as lazier:
        _set_synchronous(lazier, level)
        recording = record(1)
    found = recording.findings(CONTROL_STATES, Random(1), work / "cut", time)
    assert any(finding.startswith("lost: ") for finding in found)
    if level == "off":
        assert any(finding.startswith("does not open") for finding in found)


def test_a_command_that_is_not_one_transaction_is_caught_half_done(
    vfs: Record, work: Path, time: FakeTime, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as careless:
        careless.setattr(commands, "one_transaction", nullcontext)
        careless.setattr(commands, "savepoint", nullcontext)
        recording = vfs(1)
    found = recording.findings(CONTROL_STATES, Random(1), work / "cut", time)
    assert any(finding.startswith("a visit nobody checked in to") for finding in found)


def test_a_second_cut_while_the_first_is_mended_loses_nothing(
    fuse: Record, mount: Mount, work: Path, time: FakeTime
) -> None:
    first = fuse(3)
    for number, state in enumerate(first.states(RECOVERIES, Random(3))):
        folder, start = f"again{number}", mount.place()
        write_image(state.image, mount.backing / folder)
        let_go(Grounds(mount.point / folder, time).open())
        ops = within(folder, (op for _, op in mount.ops(start)))
        again = Recording(state.image, ops, [(0, request) for request in state.acknowledged])
        found = again.findings(SECOND_CUTS, Random(number), work / "cut", time)
        assert (number, list(found)) == (number, [])


def test_the_recording_holds_every_byte_that_reached_the_files(
    fuse: Record, mount: Mount, work: Path, time: FakeTime
) -> None:
    recording = fuse(2)
    disk = Disk(recording.before)
    for op in recording.ops:
        disk.play(op)
    on_disk = {name: data for name, data in read_image(mount.backing).items() if "-shm" not in name}
    assert disk.flushed() == on_disk
    everything = [request for _, request in recording.acknowledged]
    assert findings_in_image(disk.synced(), work / "cut", time, everything) == []
    assert findings_in_image(recording.before, work / "cut", time, everything) != []
