"""Cameras as the system tells of them: no video library is loaded to see that there is none."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

_CLASS, _DEV, _PROC = Path("/sys/class/video4linux"), Path("/dev"), Path("/proc")


@dataclass(frozen=True)
class CameraDevice:
    """A camera. ``readable``: this user may open it."""

    device: Path
    name: str
    readable: bool


def can_tell() -> bool:
    """Tell whether this system says what cameras it has; on another one the video library does."""
    return sys.platform == "linux"


def find_cameras(kernel: Path = _CLASS, dev: Path = _DEV) -> list[CameraDevice]:
    """Answer the cameras that are plugged in; both folders are given in tests.

    A camera has several nodes (pictures, their descriptions): the one with index 0 counts.
    """
    found = []
    for entry in sorted(kernel.glob("video*")):
        device = dev / entry.name
        if _read(entry / "index") in ("", "0") and device.exists():
            may = os.access(device, os.R_OK | os.W_OK)
            found.append(CameraDevice(device, _read(entry / "name") or entry.name, may))
    return found


def used_by(camera: CameraDevice, proc: Path = _PROC) -> list[str]:
    """Answer which programs hold a camera, as far as this user may see them."""
    names = set()
    for process in proc.glob("[0-9]*"):
        try:
            held = {file.readlink() for file in (process / "fd").iterdir()}
        except OSError:  # somebody else's, or gone by now
            continue
        if camera.device in held:
            names.add(_read(process / "comm") or process.name)
    return sorted(names)


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace").strip()
    except OSError:
        return ""
