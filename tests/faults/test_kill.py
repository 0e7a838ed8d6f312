"""S2: kill -9 at any moment loses nothing that was acknowledged."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest

from tests.faults.autopsy import findings_in_folder
from tests.faults.driver import read_told
from tests.faults.sizes import sized
from tests.support import HOUR, FakeTime, Grounds

pytestmark = pytest.mark.killloop
ROUNDS = sized(20, 1_000)
MOST_TOLD = {"driver": 40, "window_driver": 6}
"""How much a driver may have called done, at most, before it is killed: deeds, not seconds."""
LAST_MOMENT = 0.02
"""Seconds in which the kill then falls: anywhere in the deeds that follow."""


@dataclass
class KillLoop:
    """One station killed over and over, and what it had called done."""

    grounds: Grounds
    told: Path
    manner: str
    driver: str = "driver"
    rng: Random = field(default_factory=lambda: Random(7))

    def kill_once(self) -> list[str]:
        """Let the station work, kill it, open it again; answer what is wrong with it."""
        self.grounds.time.pass_ms(3 * HOUR)
        arguments = (self.grounds.folder, self.told, self.rng.random(), self.grounds.time.wall)
        with subprocess.Popen(
            [
                sys.executable,
                "-m",
                f"tests.faults.{self.driver}",
                *map(str, arguments),
                self.manner,
            ],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
        ) as process:
            assert process.stdout
            assert process.stdout.readline() == b"working\n"
            enough = self._count() + self.rng.randint(0, MOST_TOLD[self.driver])
            while self._count() < enough:
                self._still_works(process, 0.001)
            self._still_works(process, self.rng.uniform(0, LAST_MOMENT))
            process.kill()
        time = FakeTime(self.grounds.time.wall + HOUR)
        return findings_in_folder(self.grounds.folder, time, read_told(self.told))

    def _count(self) -> int:
        return len(read_told(self.told)) if self.told.exists() else 0

    def _still_works(self, process: subprocess.Popen[bytes], seconds: float) -> None:
        with pytest.raises(subprocess.TimeoutExpired):  # it never ends by itself
            process.wait(timeout=seconds)


@pytest.fixture
def station(tmp_path: Path, time: FakeTime) -> Grounds:
    """A founded station on the machine's own disk."""
    grounds = Grounds(tmp_path / "station", time)
    grounds.found()
    return grounds


def test_kill_9_loses_nothing_the_station_acknowledged(station: Grounds, tmp_path: Path) -> None:
    loop = KillLoop(station, tmp_path / "told", "honest")
    for _ in range(ROUNDS):
        assert loop.kill_once() == []
    assert len(read_told(loop.told)) > 10 * ROUNDS


def test_kill_9_loses_nothing_the_screen_called_done(station: Grounds, tmp_path: Path) -> None:
    loop = KillLoop(station, tmp_path / "told", "honest", "window_driver")
    for _ in range(ROUNDS):
        assert loop.kill_once() == []
    assert len(read_told(loop.told)) > ROUNDS


def test_a_station_that_says_done_too_early_is_caught(station: Grounds, tmp_path: Path) -> None:
    loop = KillLoop(station, tmp_path / "told", "boastful")
    found = (finding for _ in range(ROUNDS) for finding in loop.kill_once())
    assert any(finding.startswith("lost: ") for finding in found)
