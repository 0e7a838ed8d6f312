"""Cameras as Linux tells of them, from folders made like its own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.devices.cameras import CameraDevice, find_cameras, used_by


class Machine:
    """A kernel's folder of cameras, its device nodes and its processes."""

    def __init__(self, place: Path) -> None:
        self.kernel, self.dev, self.proc = place / "kernel", place / "dev", place / "proc"
        for folder in (self.kernel, self.dev, self.proc):
            folder.mkdir()

    def plug(self, node: str, name: str, index: str = "0") -> Path:
        (self.kernel / node).mkdir()
        (self.kernel / node / "name").write_text(name + "\n")
        (self.kernel / node / "index").write_text(index + "\n")
        (self.dev / node).touch()
        return self.dev / node

    def run(self, number: int, name: str, holds: Path) -> None:
        folder = self.proc / str(number) / "fd"
        folder.mkdir(parents=True)
        (folder / "7").symlink_to(holds)
        (folder.parent / "comm").write_text(name + "\n")

    def found(self) -> list[CameraDevice]:
        return find_cameras(self.kernel, self.dev)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_machine_without_cameras_has_none(machine: Machine, tmp_path: Path) -> None:
    assert machine.found() == []
    assert find_cameras(tmp_path / "no such kernel", machine.dev) == []


def test_a_camera_with_two_nodes_is_one_camera(machine: Machine) -> None:
    device = machine.plug("video0", "HD Webcam")
    machine.plug("video1", "HD Webcam", index="1")  # what the pictures are like, not pictures
    assert machine.found() == [CameraDevice(device, "HD Webcam", readable=True)]


def test_a_camera_that_was_pulled_is_gone(machine: Machine) -> None:
    machine.plug("video0", "HD Webcam").unlink()
    assert machine.found() == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may open everything")
def test_a_camera_this_user_may_not_open_is_told_apart(machine: Machine) -> None:
    machine.plug("video0", "HD Webcam").chmod(0)
    assert [one.readable for one in machine.found()] == [False]


def test_who_holds_a_camera_is_named(machine: Machine) -> None:
    device = machine.plug("video0", "HD Webcam")
    machine.run(100, "cheese", device)
    machine.run(101, "courier-home", device)
    machine.run(102, "bystander", machine.dev / "null")
    (machine.proc / "103").mkdir()  # somebody else's process: its files cannot be seen
    assert used_by(machine.found()[0], machine.proc) == ["cheese", "courier-home"]
