"""U1: an export is called done only when what lies on the stick is what was written.

Five faults at every operation in turn, through a real mounted file system.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.common.exported import Column, ExportSet, Kind
from kiosk.export import stick as stick_module
from kiosk.export.carry import carry
from kiosk.export.job import Job, Outcome
from kiosk.export.progress import Progress
from kiosk.export.status import Status
from tests.faults.sizes import sized
from tests.faults.stick_fs import FLIP
from tests.faults.switch import Switch

pytestmark = pytest.mark.faults
FAULTS = {
    "full": (errno.ENOSPC, True),
    "pulled": (errno.ENOTCONN, True),
    "read-only": (errno.EROFS, True),
    "EIO once": (errno.EIO, False),
    "flipped bit": (FLIP, False),
}
PICTURE = "IMG_0001.JPG"


@dataclass
class BadStick:
    """A mounted stick with a picture on it already."""

    point: Path
    backing: Path
    switch: Switch
    work: Path

    def export(self, rows: int = 40) -> Outcome:
        """Carry two small tables and a backup."""
        backup = self.work / "20261123T040000Z-7-0123456789abcdef.backup"
        backup.write_bytes(bytes(range(256)) * 40)
        columns = (Column("number", "which", Kind.PERSON), Column("n", "how many"))
        table = [(f"{n:032x}", n) for n in range(rows)]
        counts = (Column("day", ""), Column("company", ""), Column("checkins", ""))
        sets = {
            "visits": ExportSet("visits", columns, lambda first, last: table),
            "checkins": ExportSet("checkins", counts, lambda first, last: [("d", "c", rows)]),
            "amenities": ExportSet("amenities", counts, lambda first, last: []),
            "charging": ExportSet("charging", counts, lambda first, last: []),
        }
        job = Job(
            "", str(self.point), "courier-home-2026-11-23-7", "2026-11-23", "2026-11-23",
            ("visits", "checkins"), "csv", "00" * 32, str(backup),
        )  # fmt: skip
        progress = Progress(lambda done, total: None, lambda: False)
        return carry(job, sets, (7, "ab" * 32), progress)

    def lies(self, outcome: Outcome) -> str:
        """Answer what is wrong with how an export ended, or an empty text."""
        names = sorted(os.listdir(self.backing))
        final = "courier-home-2026-11-23-7"
        if (self.backing / PICTURE).read_bytes() != b"a picture":
            return "somebody's picture was touched"
        if outcome.status.is_done:
            return "" if final in names and _is_whole(self.backing / final) else "false success"
        if final in names:
            return "a final name without success"
        others = set(names) - {PICTURE}
        if others - {"courier-home-probe.part"} and not outcome.left:
            return f"left without a word: {others}"
        return ""

    def clean(self) -> None:
        """Disarm, and take everything but the picture away."""
        self.switch.disarm()
        for name in os.listdir(self.backing):
            path = self.backing / name
            if path.is_dir():
                shutil.rmtree(path)
            elif name != PICTURE:
                path.unlink()


def _is_whole(bag: Path) -> bool:
    listed = set()
    for sums in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        for line in (bag / sums).read_text().splitlines():
            digest, name = line.split("  ")
            listed.add(name)
            if hashlib.sha256((bag / name).read_bytes()).hexdigest() != digest:
                return False
    files = {str(path.relative_to(bag)) for path in bag.rglob("*") if path.is_file()}
    return listed == files - {"tagmanifest-sha256.txt"}


@pytest.fixture
def bad_stick(work: Path) -> Iterator[BadStick]:
    """Mounted through FUSE; where that cannot be done the test says so and is skipped."""
    unmounter = shutil.which("fusermount3")
    if unmounter is None or not os.access("/dev/fuse", os.R_OK | os.W_OK):
        pytest.skip("no FUSE here: /dev/fuse or fusermount3 is missing or not ours to use")
    point, backing, switch = work / "mount", work / "backing", Switch(work / "switch")
    for folder in (point, backing):
        folder.mkdir()
    (backing / PICTURE).write_bytes(b"a picture")
    words = [sys.executable, "-m", "tests.faults.stick_fs", str(backing), str(point)]
    with subprocess.Popen(
        [*words, str(work / "switch")],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    ) as process:
        assert process.stdout
        if process.stdout.readline() != "ready\n":
            pytest.skip("no FUSE here: the file system did not start")
        try:
            yield BadStick(point, backing, switch, work)
        finally:
            subprocess.run([unmounter, "-u", "-z", str(point)], check=True)
            process.kill()


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_at_any_operation_is_never_called_done(bad_stick: BadStick, fault: str) -> None:
    error, for_ever = FAULTS[fault]
    bad_stick.switch.arm(10**9, errno.EIO, for_ever=False)
    assert bad_stick.export().status is Status.DONE
    count = bad_stick.switch.counted
    bad_stick.clean()
    wrong, ends, runs = [], set(), sized(40, 1000)
    for run in range(runs):
        nth = 1 + run * count // runs if runs < count else 1 + run % count
        bad_stick.switch.arm(nth, error, for_ever)
        outcome = bad_stick.export()
        bad_stick.switch.disarm()
        ends.add(outcome.status)
        lie = bad_stick.lies(outcome)
        if lie:
            wrong.append(f"{fault} at {nth} of {count}: {lie}")
        bad_stick.clean()
    assert wrong == []
    assert ends - {Status.DONE}, "no fault was met"
    assert bad_stick.export().status is Status.DONE


def test_what_a_pulled_stick_keeps_is_said_and_goes_with_the_next_export(
    bad_stick: BadStick,
) -> None:
    bad_stick.switch.arm(30, errno.ENOTCONN, for_ever=True)
    outcome = bad_stick.export()
    assert (outcome.status, outcome.left) == (Status.REMOVED, "courier-home-2026-11-23-7.part")
    bad_stick.switch.disarm()
    assert bad_stick.export().status is Status.DONE
    assert sorted(os.listdir(bad_stick.backing)) == [PICTURE, "courier-home-2026-11-23-7"]


def test_without_reading_back_a_flipped_bit_would_be_called_done(
    bad_stick: BadStick, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: the judge above can say no."""
    seen: list[stick_module.Hashing] = []
    first = stick_module.Hashing.__init__

    def note(self: stick_module.Hashing, *args: object) -> None:
        first(self, *args)  # type: ignore[arg-type]
        seen.append(self)

    monkeypatch.setattr(stick_module.Hashing, "__init__", note)
    monkeypatch.setattr(stick_module, "sha256_on_medium", lambda path, read: seen[-1].sha256)
    found = []
    for nth in range(1, 12):
        bad_stick.switch.arm(nth, FLIP, for_ever=False)
        outcome = bad_stick.export()
        bad_stick.switch.disarm()
        found.append(bad_stick.lies(outcome))
        bad_stick.clean()
    assert "false success" in found
