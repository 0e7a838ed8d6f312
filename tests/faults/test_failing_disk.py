"""S3: a write, sync or truncate that fails ends in "not saved", never in "done".

Every operation of three commands fails in turn, once and for ever. "Not saved" may still turn out
saved after a crash: when the sync of a commit fails its last record can have reached the disk all
the same. The promise is the other way round (nothing called done is lost), and a repeated request
is one action either way, because its answer was stored by the same commit.

SQLite ignores a failed sync of the *folder* after it made a new log; every file system we run on
writes the name of a file along with its first sync, so nothing hangs on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from peewee import DatabaseError

from kiosk.common.actor import KIOSK, Actor, Call
from kiosk.common.errors import Reason
from kiosk.common.ids import new_number
from kiosk.journal import commands
from kiosk.station import Station
from kiosk.storage import database as storage
from tests.faults.autopsy import let_go
from tests.faults.bad_disk import ERRORS, Act, BadDisk, Fault, Ordeal
from tests.faults.disk import Image, read_image
from tests.faults.mount import Mount
from tests.faults.plain_sqlite import PlainSqlite
from tests.faults.recording_fs import read_log
from tests.faults.recording_vfs import RecordingVfs
from tests.faults.sizes import LONG
from tests.faults.switch import Switch
from tests.support import FakeTime, Grounds, by, enrol

pytestmark = pytest.mark.faults
COMMANDS = ("check-in", "drink", "alarm")


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
        lambda start: read_log(mount.log, start),
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
    storage.close_database()
    vfs.unregister()


class Prepared:
    """A station with one courier inside and one outside, closed."""

    def __init__(self, folder: Path, time: FakeTime) -> None:
        grounds = Grounds(folder, time)
        grounds.found()
        station = grounds.open()
        self.visit = station.checkin.scan(by(), enrol(station, "王小明")).visit
        self.outside = enrol(station, "李大山")
        let_go(station)
        self.image: Image = read_image(folder)

    def act(self, command: str) -> Act:
        """Answer a command with a fresh request id."""
        call = Call(KIOSK, new_number(), frozenset(Reason))
        guest = Call(Actor.visit(self.visit), call.request_id)

        def act(station: Station) -> str:
            if command == "check-in":
                station.checkin.scan(call, self.outside)
            elif command == "drink":
                station.amenities.serve(guest, self.visit, "hot_water")
            else:
                station.alarms.raise_alarm(call)
            return call.request_id

        return act


def _ordeals(
    disk: BadDisk, prepared: Prepared, command: str, for_ever: bool, work: Path, time: FakeTime
) -> Iterator[Ordeal]:
    """Let every operation of a command fail in turn, until a run meets no fault any more."""
    nth, met = 1, True
    while met:
        shift = nth + for_ever
        for error in ERRORS if LONG else (ERRORS[shift % len(ERRORS)],):
            ordeal = Ordeal(disk, time, Fault(nth, error, for_ever))
            ordeal.run(prepared.image, (prepared.act(command), prepared.act(command)), work / "cut")
            yield ordeal
            met = ordeal.fired
        nth += 1


@pytest.mark.parametrize("for_ever", [False, True], ids=["once", "for-ever"])
@pytest.mark.parametrize("command", COMMANDS)
def test_a_failing_disk_is_never_called_done_and_the_next_request_is(
    disk: BadDisk, command: str, for_ever: bool, work: Path, time: FakeTime
) -> None:
    prepared = Prepared(work / "prepared", time)
    ordeals = list(_ordeals(disk, prepared, command, for_ever, work, time))
    assert len(ordeals) > 20
    assert {ordeal.fault.nth: ordeal.found for ordeal in ordeals if ordeal.found} == {}


def test_a_kernel_that_swallows_the_error_is_caught(
    disk: BadDisk, work: Path, time: FakeTime, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def swallowing() -> Iterator[None]:
        try:
            with storage.database.atomic("IMMEDIATE"):
                yield
        except DatabaseError:
            storage._drop_broken_transaction()

    prepared = Prepared(work / "prepared", time)
    monkeypatch.setattr(commands, "one_transaction", swallowing)
    ordeal = Ordeal(disk, time, Fault(5, ERRORS[1], for_ever=False))
    ordeal.run(prepared.image, (prepared.act("drink"), prepared.act("drink")), work / "cut")
    assert any(found.startswith("lost: ") for found in ordeal.found)
