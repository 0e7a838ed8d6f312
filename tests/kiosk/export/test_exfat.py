"""An export onto a real exFAT file system: an image on a loop device in place of a stick."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.common.actor import CONSOLE
from kiosk.export.job import Outcome
from kiosk.export.status import Status
from kiosk.station import Station
from tests.support import Grounds, by, enrol

SIZE = 48 << 20
MADE_WITH = ("mkfs.exfat", "fsck.exfat", "losetup", "umount")
WHERE = f"{os.environ['PATH']}:/usr/sbin:/sbin"


def tell(*command: str) -> str:
    done = subprocess.run(
        command, env={**os.environ, "PATH": WHERE}, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


class Stick:
    """A device with a file system on it, in and out."""

    def __init__(self, device: str, folder: Path) -> None:
        self.device = device
        self.folder = folder

    @contextmanager
    def plugged_in(self) -> Iterator[Path]:
        try:
            tell("mount", "-t", "exfat", self.device, str(self.folder))
        except subprocess.CalledProcessError:  # a kernel without it; as a user-space driver then
            tell("mount.exfat-fuse", self.device, str(self.folder))
        try:
            yield self.folder
        finally:
            tell("umount", str(self.folder))


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Stick]:
    missing = [name for name in MADE_WITH if not shutil.which(name, path=WHERE)]
    if missing or os.geteuid() != 0:
        pytest.skip(f"only root mounts an image; missing: {missing}")
    image, folder = tmp_path / "stick.img", tmp_path / "stick"
    folder.mkdir()
    with image.open("wb") as file:
        file.truncate(SIZE)
    tell("mkfs.exfat", str(image))
    try:
        device = tell("losetup", "--find", "--show", str(image))
    except subprocess.CalledProcessError as error:
        pytest.skip(f"no loop device here: {error.stderr}")
    one = Stick(device, folder)
    try:
        with one.plugged_in() as inside:
            (inside / "IMG.JPG").write_bytes(b"a picture")
        yield one
    except (subprocess.CalledProcessError, FileNotFoundError) as error:
        pytest.skip(f"exFAT cannot be mounted here: {error}")
    finally:
        tell("losetup", "--detach", device)


def carry(station: Station, grounds: Grounds, folder: Path) -> Outcome:
    enrol(station, "欧阳某某")
    station.backups.make(by(CONSOLE))
    plan = station.exports.plan("2026-11-01", "2026-11-30")
    return station.exports.start(plan, str(grounds.folder), str(folder), "exfat").wait(60)


def test_an_export_is_whole_once_the_stick_was_out(
    station: Station, grounds: Grounds, stick: Stick
) -> None:
    with stick.plugged_in() as folder:
        outcome = carry(station, grounds, folder)
        assert outcome.status is Status.DONE
    assert "clean" in tell("fsck.exfat", "-n", stick.device)
    with stick.plugged_in() as folder:
        bag = folder / Path(outcome.place).name
        for sums in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
            subprocess.run(["sha256sum", "-c", "--quiet", sums], cwd=bag, check=True)
        assert {path.name for path in folder.iterdir()} == {bag.name, "IMG.JPG"}


def test_a_full_stick_stays_as_it_was(station: Station, grounds: Grounds, stick: Stick) -> None:
    with stick.plugged_in() as folder:
        left = shutil.disk_usage(folder).free
        (folder / "film.mp4").write_bytes(bytes(left - (256 << 10)))
        assert carry(station, grounds, folder).status is Status.NO_SPACE
    with stick.plugged_in() as folder:
        assert {path.name for path in folder.iterdir()} == {"IMG.JPG", "film.mp4"}
        assert (folder / "IMG.JPG").read_bytes() == b"a picture"
    assert "clean" in tell("fsck.exfat", "-n", stick.device)
