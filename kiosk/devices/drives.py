"""Removable drives: seen as they are plugged in, mounted and let go through udisks2."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple, Protocol

_BLOCK = Path("/sys/class/block")
_LONGEST_S = 20
Run = Callable[[list[str]], str | None]
"""Runs a program; answers what it printed, or None when it failed."""


class Mounted(NamedTuple):
    """One line of the mount table."""

    device: str
    mountpoint: str
    fstype: str
    opts: str


@dataclass(frozen=True)
class Drive:
    """A stick. ``place`` is where it is mounted, empty while it is not; ``free`` is in bytes."""

    device: str
    label: str
    place: str = ""
    file_system: str = ""
    free: int = 0
    writable: bool = True


class Drives(Protocol):
    """What the export asks of whatever is plugged in."""

    def found(self) -> list[Drive]:
        """Answer the drives that are there now."""

    def mount(self, drive: Drive) -> Drive | None:
        """Mount a drive and answer it with its place, or None."""

    def let_go(self, drive: Drive) -> bool:
        """Unmount a drive; True: it may be pulled."""

    def is_there(self, drive: Drive) -> bool:
        """Tell whether a drive is still plugged in."""


class FolderDrives:
    """Folders that count as sticks: on the command line, and in tests."""

    def __init__(self, *folders: Path) -> None:
        self.folders = list(folders)

    def found(self) -> list[Drive]:
        """See ``Drives``."""
        return [_folder(folder) for folder in self.folders if folder.is_dir()]

    def mount(self, drive: Drive) -> Drive | None:
        """See ``Drives``."""
        return drive

    def let_go(self, drive: Drive) -> bool:
        """See ``Drives``."""
        return True

    def is_there(self, drive: Drive) -> bool:
        """See ``Drives``."""
        try:
            return Path(drive.place).is_dir()
        except OSError:  # a mount whose stick is gone
            return False


class UdisksDrives:
    """Real sticks. The mount table, the kernel's folder and the runner are injected in tests."""

    def __init__(
        self,
        table: Callable[[], Iterable[Mounted]] | None = None,
        block: Path = _BLOCK,
        run: Run | None = None,
    ) -> None:
        self._table = table or _mount_table
        self._block = block
        self._run = run or _run

    def found(self) -> list[Drive]:
        """See ``Drives``: whole partitions of removable disks, mounted or not."""
        mounted = {line.device: line for line in self._table()}
        return [self._drive(name, mounted.get(f"/dev/{name}")) for name in self._removable()]

    def mount(self, drive: Drive) -> Drive | None:
        """See ``Drives``."""
        if drive.place:
            return drive
        self._run(["udisksctl", "mount", "--no-user-interaction", "-b", drive.device])
        now = next((one for one in self.found() if one.device == drive.device), None)
        return now if now and now.place else None

    def let_go(self, drive: Drive) -> bool:
        """See ``Drives``."""
        self._run(["udisksctl", "unmount", "--no-user-interaction", "-b", drive.device])
        return all(line.device != drive.device for line in self._table())

    def is_there(self, drive: Drive) -> bool:
        """See ``Drives``."""
        return (self._block / Path(drive.device).name).exists()

    def _removable(self) -> list[str]:
        """A USB hard disk says it is not removable: the way through the USB bus tells."""
        names = []
        for entry in sorted(self._block.glob("sd*")) + sorted(self._block.glob("mmcblk*p*")):
            disk = entry.resolve()
            if (disk / "partition").exists():
                whole = disk.parent
            elif any(disk.glob(f"{disk.name}*/partition")):
                continue  # its partitions come by themselves
            else:
                whole = disk
            usb = any(part.startswith("usb") for part in disk.parts)
            if usb or _read(whole / "removable") == "1":
                names.append(entry.name)
        return names

    def _drive(self, name: str, line: Mounted | None) -> Drive:
        model = _read(self._block / name / "../device/model") or name
        drive = Drive(f"/dev/{name}", model)
        if line is None:
            return drive
        place = line.mountpoint
        return replace(
            drive,
            label=Path(place).name or model,
            place=place,
            file_system=line.fstype,
            free=_free(place),
            writable="ro" not in line.opts.split(","),
        )


def _folder(folder: Path) -> Drive:
    return Drive(str(folder), folder.name, str(folder), free=_free(str(folder)))


def _free(place: str) -> int:
    try:
        return shutil.disk_usage(place).free
    except OSError:
        return 0


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace").strip()
    except OSError:
        return ""


def _mount_table() -> list[Mounted]:
    import psutil  # noqa: PLC0415 (not needed at the attract screen)

    return [
        Mounted(line.device, line.mountpoint, line.fstype, line.opts)
        for line in psutil.disk_partitions(all=False)
    ]


def _run(words: list[str]) -> str | None:
    program = shutil.which(words[0])
    if program is None:
        return None
    try:
        done = subprocess.run(  # noqa: S603 (the words are ours, the device is the kernel's)
            [program, *words[1:]], capture_output=True, text=True, timeout=_LONGEST_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None
