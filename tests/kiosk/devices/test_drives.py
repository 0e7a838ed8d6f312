"""Sticks as the kernel and udisks2 tell of them; the mount table is told here."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.devices.drives import Drive, FolderDrives, Mounted, UdisksDrives


class Machine:
    """A PC with one fixed disk; sticks come and go."""

    def __init__(self, root: Path) -> None:
        self.root, self.table, self.ran = root, list[Mounted](), list[list[str]]()
        self.answers = True
        (root / "class").mkdir(parents=True)
        self.plug("sda", "ata1", removable=False, partitions=1)

    def plug(self, disk: str, bus: str, removable: bool, partitions: int) -> None:
        where = self.root / "devices" / bus / disk
        where.mkdir(parents=True)
        (where / "removable").write_text("1\n" if removable else "0\n")
        (where / "device").mkdir()
        (where / "device" / "model").write_text("DataTraveler\n")
        self._link(disk, where)
        for number in range(1, partitions + 1):
            part = where / f"{disk}{number}"
            part.mkdir()
            (part / "partition").write_text(f"{number}\n")
            self._link(part.name, part)

    def pull(self, name: str) -> None:
        (self.root / "class" / name).unlink()

    def _link(self, name: str, where: Path) -> None:
        (self.root / "class" / name).symlink_to(where)

    def run(self, words: list[str]) -> str | None:
        self.ran.append(words)
        device = words[-1]
        if not self.answers:
            return None
        if words[1] == "mount":
            self.table.append(Mounted(device, str(self.root), "exfat", "rw,nosuid,nodev"))
        else:
            self.table = [line for line in self.table if line.device != device]
        return ""

    @property
    def drives(self) -> UdisksDrives:
        return UdisksDrives(lambda: self.table, self.root / "class", self.run)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path / "sys")


def test_the_machines_own_disk_is_no_stick(machine: Machine) -> None:
    machine.table.append(Mounted("/dev/sda1", "/", "ext4", "rw"))
    assert machine.drives.found() == []


def test_a_stick_is_seen_before_it_is_mounted(machine: Machine) -> None:
    machine.plug("sdb", "usb1", removable=True, partitions=1)
    [drive] = machine.drives.found()
    assert (drive.device, drive.label, drive.place) == ("/dev/sdb1", "DataTraveler", "")


def test_a_usb_hard_disk_that_calls_itself_fixed_is_seen_too(machine: Machine) -> None:
    machine.plug("sdb", "usb1", removable=False, partitions=1)
    assert [drive.device for drive in machine.drives.found()] == ["/dev/sdb1"]


def test_a_stick_without_partitions_is_one_drive(machine: Machine) -> None:
    machine.plug("sdb", "usb1", removable=True, partitions=0)
    assert [drive.device for drive in machine.drives.found()] == ["/dev/sdb"]


def test_two_sticks_are_two(machine: Machine) -> None:
    machine.plug("sdb", "usb1", removable=True, partitions=1)
    machine.plug("sdc", "usb2", removable=True, partitions=2)
    devices = [drive.device for drive in machine.drives.found()]
    assert devices == ["/dev/sdb1", "/dev/sdc1", "/dev/sdc2"]


def test_it_is_mounted_and_really_let_go_again(machine: Machine) -> None:
    machine.plug("sdb", "usb1", removable=True, partitions=1)
    drives = machine.drives
    drive = drives.mount(drives.found()[0])
    assert drive is not None
    assert (drive.place, drive.file_system, drive.writable) == (str(machine.root), "exfat", True)
    assert drives.mount(drive) == drive
    assert drives.let_go(drive)
    assert [words[1] for words in machine.ran] == ["mount", "unmount"]
    assert machine.table == []


def test_a_stick_that_is_still_in_use_is_not_called_gone(machine: Machine) -> None:
    machine.plug("sdb", "usb1", removable=True, partitions=1)
    drives = machine.drives
    drive = drives.mount(drives.found()[0])
    machine.answers = False
    assert drive is not None
    assert not drives.let_go(drive)
    assert drives.mount(Drive("/dev/sdb1", "")) is not None, "it is mounted still"


def test_what_cannot_be_mounted_is_no_place(machine: Machine) -> None:
    machine.plug("sdb", "usb1", removable=True, partitions=1)
    machine.answers = False
    drives = machine.drives
    assert drives.mount(drives.found()[0]) is None


def test_a_pulled_stick_is_no_longer_there(machine: Machine) -> None:
    machine.plug("sdb", "usb1", removable=True, partitions=1)
    drives = machine.drives
    [drive] = drives.found()
    assert drives.is_there(drive)
    machine.pull("sdb1")
    assert not drives.is_there(drive)


def test_a_folder_counts_as_a_stick(tmp_path: Path) -> None:
    drives = FolderDrives(tmp_path, tmp_path / "missing")
    [drive] = drives.found()
    assert drives.mount(drive) == drive
    assert drives.let_go(drive)
    assert drives.is_there(drive)
