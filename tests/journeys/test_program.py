"""The program as the machine sees it: started, ended, killed, started twice."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.common.clock import SystemTime
from kiosk.common.errors import StationTrouble, Trouble
from kiosk.station import open_station
from tests.support import FakeTime, Grounds

ROOT = Path(__file__).parents[2]


@pytest.fixture
def real_grounds(tmp_path: Path) -> Grounds:
    """A station founded now, by the machine's own clock."""
    grounds = Grounds(tmp_path / "station", FakeTime(wall=SystemTime().wall_ms()))
    grounds.found()
    return grounds


@contextmanager
def running(folder: Path, qtbot: QtBot) -> Iterator[subprocess.Popen[str]]:
    """The real program in a process of its own, once it listens to SIGTERM."""
    command = [sys.executable, "-m", "ui.app", "--data", str(folder), "--windowed"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True
    ) as program:
        try:
            qtbot.waitUntil(lambda: catches_sigterm(program.pid), timeout=20_000)
            yield program
        finally:
            program.kill()


def catches_sigterm(pid: int) -> bool:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    caught = next(line for line in status.splitlines() if line.startswith("SigCgt"))
    return bool(int(caught.split()[1], 16) >> (signal.SIGTERM - 1) & 1)


def test_sigterm_ends_it_cleanly_and_leaves_a_backup(real_grounds: Grounds, qtbot: QtBot) -> None:
    with running(real_grounds.folder, qtbot) as program:
        program.send_signal(signal.SIGTERM)
        _, errors = program.communicate(timeout=20)
        assert program.returncode == 0
        assert errors == ""
    station = open_station(real_grounds.folder, read_only=True)
    assert station.backups.newest() is not None
    assert station.journal.verify(station.backups.anchors()).sound
    station.close()


def test_a_second_copy_says_that_the_first_is_running(real_grounds: Grounds, qtbot: QtBot) -> None:
    with running(real_grounds.folder, qtbot):
        with pytest.raises(StationTrouble) as trouble:
            open_station(real_grounds.folder)
        assert trouble.value.trouble is Trouble.ALREADY_RUNNING
        beside = open_station(real_grounds.folder, read_only=True)
        assert beside.visits.figures().inside == 0
        beside.close()


def test_after_kill_9_it_simply_starts_again(real_grounds: Grounds, qtbot: QtBot) -> None:
    with running(real_grounds.folder, qtbot) as program:
        program.kill()
        program.wait()
    station = open_station(real_grounds.folder)
    assert station.journal.verify().sound
    station.close()
