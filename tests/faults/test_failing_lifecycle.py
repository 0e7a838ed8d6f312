"""S3 beyond commands: opening after a crash, backing up and closing while the disk fails.

Operations fail in turn. Nothing but the announced troubles may come out, and once the disk
works again the station opens sound, with everything it ever called done.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.common.actor import CONSOLE
from kiosk.common.errors import NotSaved, StationTrouble
from kiosk.station import Station
from tests.faults.autopsy import findings_in_folder, let_go
from tests.faults.bad_disk import ERRORS, BadDisk, Prepared
from tests.faults.sizes import sized
from tests.support import FakeTime, Grounds, by

pytestmark = [
    pytest.mark.faults,
    pytest.mark.parametrize("for_ever", [False, True], ids=["once", "for-ever"]),
]
STRIDE = sized(8, 1)
"""These verbs have many operations, mostly alike: ``make test`` lets every eighth one fail."""


@pytest.fixture
def prepared(work: Path, time: FakeTime) -> Prepared:
    return Prepared(work / "prepared", time)


class Trial:
    """Stations on the failing disk, one for each operation that fails."""

    def __init__(self, disk: BadDisk, prepared: Prepared, time: FakeTime, for_ever: bool) -> None:
        self._disk = disk
        self._prepared = prepared
        self._time = time
        self._for_ever = for_ever
        self.found: dict[int, list[str]] = {}

    def stations(self) -> Iterator[Grounds]:
        """Answer where the next station lies, armed by ``fail``, until no fault is met any more."""
        nth, met = 1, True
        while met:
            folder = self._disk.seen_at / self._disk.bring(self._prepared.image)
            self._nth = nth
            self.told: list[str] = []
            grounds = Grounds(folder, self._time)
            yield grounds
            met = self._disk.switch.counted >= nth
            self._disk.switch.disarm()
            self.found[nth] = findings_in_folder(
                grounds.folder, self._time, self.told, backups=True
            )
            nth += STRIDE

    def fail(self) -> None:
        """Let the disk fail from here on as it is this station's turn."""
        error = ERRORS[(self._nth + self._for_ever) % len(ERRORS)]
        self._disk.switch.arm(self._nth, error, self._for_ever)

    def do(self, station: Station, command: str) -> None:
        """Do a command and remember whether it was called done."""
        with suppress(NotSaved):
            self.told.append(self._prepared.act(command)(station))

    def is_sound(self) -> bool:
        """Tell whether there were trials at all, and nothing wrong after any of them."""
        assert len(self.found) > 3
        assert {nth: found for nth, found in self.found.items() if found} == {}
        return True


@pytest.fixture
def trial(fuse_disk: BadDisk, prepared: Prepared, time: FakeTime, for_ever: bool) -> Trial:
    return Trial(fuse_disk, prepared, time, for_ever)


def test_a_station_opens_after_a_crash_or_says_why_not(trial: Trial) -> None:
    for grounds in trial.stations():
        crashed = grounds.open()
        trial.do(crashed, "drink")
        copy = grounds.as_after_a_crash(grounds.folder.with_name(f"{grounds.folder.name}b"))
        let_go(crashed)
        grounds.folder = copy.folder
        trial.fail()
        with suppress(StationTrouble):
            station = grounds.open()
            trial.do(station, "check-in")
            let_go(station)
    assert trial.is_sound()


def test_a_backup_counts_only_when_it_is_whole(trial: Trial) -> None:
    for grounds in trial.stations():
        station = grounds.open()
        trial.do(station, "drink")
        trial.fail()
        with suppress(StationTrouble, NotSaved):
            station.backups.make(by(CONSOLE))
        trial.do(station, "check-in")
        let_go(station)
    assert trial.is_sound()


def test_a_station_always_closes(trial: Trial) -> None:
    for grounds in trial.stations():
        station = grounds.open()
        trial.do(station, "drink")
        trial.fail()
        station.close()
    assert trial.is_sound()
