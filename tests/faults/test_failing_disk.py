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

from kiosk.journal import commands
from kiosk.storage import database as storage
from tests.faults.bad_disk import ERRORS, BadDisk, Fault, Ordeal, Prepared
from tests.support import LONG, FakeTime

pytestmark = pytest.mark.faults
COMMANDS = ("check-in", "drink", "alarm")


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
