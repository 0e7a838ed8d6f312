"""What this machine lacks to be a good station. Looks only and changes nothing."""

from __future__ import annotations

import ctypes.util
import importlib.util
import os
import signal
import stat
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.common.errors import StationTrouble
from kiosk.common.fonts import find_face
from kiosk.devices import cameras
from kiosk.firstaid.guides import RESOURCES, read_guides
from kiosk.station import open_station
from kiosk.storage.backup import list_backups
from kiosk.storage.engine import engine
from kiosk.storage.keys import key_path, read_key
from kiosk.storage.passport import DATABASE, has_station, read_passport
from kiosk.storage.room import ENOUGH_MB, free_mb

RELEASED = datetime(2026, 11, 1, tzinfo=UTC)
"""No clock that is right shows an earlier time."""
OLD_BACKUP = timedelta(days=7)
OURSELVES = "courier-home"
QT_LIBRARIES = ("EGL", "GL", "fontconfig", "xkbcommon", "xkbcommon-x11", "xcb-cursor", "dbus-1")
_NO_KEYBOARDS = ("button", "lid", "speaker", "switch", "video bus", "hda ")


@dataclass(frozen=True)
class Check:
    """One line of the report; ``what_to_do`` is empty when all is well."""

    check: str
    ok: bool
    detail: str
    what_to_do: str = ""


_ADVICE = {
    "font": ("装一个中文字体：apt-get install fonts-noto-cjk", "apt-get install fonts-noto-cjk"),
    "libraries": ("运行 make ready 补齐系统库", "run make ready: it installs what is missing"),
    "scanner": ("插上扫码枪，再检查一次", "plug the scanner in and look again"),
    "camera": (
        "把运行程序的用户加入 video 组，关掉占用摄像头的其他程序；不想用就拔掉",
        "let the station's user into the group video, close what else uses it, or unplug it",
    ),
    "sound": ("接上音箱；没有声音时求助只能看屏幕", "connect a speaker; alarms are only seen now"),
    "disk": ("清理磁盘，至少留出 500 MB", "free some disk space: at least 500 MB"),
    "clock": (
        "在值班台点“时间可能不准”核对，或先校准这台电脑的时间",
        "confirm the time on the board, or set this computer's clock",
    ),
    "storage": ("重新安装本程序", "install the program anew"),
    "guides": ("重新安装本程序：有急救指引打不开", "install anew: a first-aid guide does not open"),
    "stopping": ("不要用 nohup 启动", "do not start it under nohup"),
    "station": ("先设置站点（init），或检查 --data", "set the station up (init), or check --data"),
    "data_folder": (
        "数据文件夹应归运行程序的用户所有，只有他能写",
        "the data folder must belong to, and be writable by, the station's user alone",
    ),
    "key": (
        "用站点的用户运行；钥匙丢了就用恢复码（recover）；权限应为 600",
        "run as the station's user; if the key is lost: recover; its mode must be 600",
    ),
    "backup": ("运行 backup 备份一次", "make one: backup"),
    "settings": (
        "先按默认值在用：在设置里重新填一下（settings set）",
        "their defaults hold: set them anew (settings set)",
    ),
}


def examine(folder: Path, english: bool = False) -> list[Check]:
    """Answer every check of machine and station, in the order to mend them."""
    checks = [*_machine(folder), *_station(folder)]
    return [
        Check(name, ok, detail, "" if ok else _ADVICE[name][english]) for name, ok, detail in checks
    ]


def _machine(folder: Path) -> Iterator[tuple[str, bool, str]]:
    yield ("font", *_font())
    yield ("guides", *_guides())
    yield ("libraries", *_libraries())
    yield ("scanner", *_scanner())
    yield ("camera", *_camera())
    yield ("sound", *_sound())
    yield ("disk", *_disk(folder))
    yield ("clock", *_clock(folder))
    yield ("storage", *_storage())
    ignored = signal.getsignal(signal.SIGTERM) is signal.SIG_IGN
    yield ("stopping", not ignored, "SIGTERM is ignored" if ignored else "SIGTERM stops it")


def _station(folder: Path) -> Iterator[tuple[str, bool, str]]:
    if not has_station(folder):
        yield ("station", False, str(folder))
        return
    try:
        passport = read_passport(folder)
    except StationTrouble as trouble:
        yield ("station", False, f"{trouble.trouble}: {trouble.detail}")
        return
    there = (folder / DATABASE).exists()
    yield ("station", there, str(folder if there else folder / DATABASE))
    yield ("data_folder", *_folder(folder))
    yield ("key", *_key(passport.id))
    yield ("backup", *_backup(folder))
    yield from _settings(folder)


def _font() -> tuple[bool, str]:
    face = find_face()
    return (face is not None, str(face.path) if face else "no font with Chinese")


def _guides(folder: Path = RESOURCES) -> tuple[bool, str]:
    found = read_guides(folder)
    broken = ", ".join(f"{one.file} ({one.why})" for one in found.broken)
    whole = bool(found.guides) and not broken
    return (whole, broken or f"{len(found.guides)} first-aid guides")


def _libraries() -> tuple[bool, str]:
    missing = []
    if sys.platform == "linux":
        missing = [name for name in QT_LIBRARIES if ctypes.util.find_library(name) is None]
    if importlib.util.find_spec("PySide6") is None:
        missing.append("PySide6")
    return (not missing, "missing: " + " ".join(missing) if missing else "all there")


def _scanner(devices: Path = Path("/proc/bus/input/devices")) -> tuple[bool, str]:
    """A wedge scanner is a keyboard to the system; which keyboard it is nobody can tell."""
    if sys.platform != "linux":
        return (True, "cannot be told on this system")
    try:
        blocks = devices.read_text(encoding="utf-8", errors="replace").split("\n\n")
    except OSError:
        return (False, "no input devices")
    names = [_keyboard(block.splitlines()) for block in blocks]
    found = [name for name in names if name]
    return (bool(found), ", ".join(found) or "no scanner and no keyboard")


def _keyboard(lines: list[str]) -> str:
    values = {line[0]: line[2:].strip() for line in lines if line[1:2] == ":" and line[0] in "NH"}
    name = values.get("N", "").removeprefix("Name=").strip('"')
    typing = "kbd" in values.get("H", "") and not any(no in name.lower() for no in _NO_KEYBOARDS)
    return name if typing else ""


def _camera(
    found: Callable[[], list[cameras.CameraDevice]] = cameras.find_cameras,
    used_by: Callable[[cameras.CameraDevice], list[str]] = cameras.used_by,
) -> tuple[bool, str]:
    """None is needed; one that is there should be ours to read."""
    if not cameras.can_tell():
        return (True, "cannot be told on this system")
    told = [_told(camera, used_by(camera)) for camera in found()]
    return (all(ok for ok, _ in told), "; ".join(words for _, words in told) or "no camera")


def _told(camera: cameras.CameraDevice, holders: list[str]) -> tuple[bool, str]:
    words = f"{camera.name} ({camera.device})"
    if not camera.readable:
        return (False, f"{words}: this user may not open it")
    others = [name for name in holders if name != OURSELVES]
    return (not others, f"{words}, used by {', '.join(holders)}" if holders else words)


def _sound(cards: Path = Path("/proc/asound/cards")) -> tuple[bool, str]:
    if sys.platform != "linux":
        return (True, "cannot be told on this system")
    try:
        text = cards.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        text = ""
    found = bool(text) and "no soundcards" not in text
    return (found, text.splitlines()[0].strip() if found else "no sound card")


def _disk(folder: Path) -> tuple[bool, str]:
    try:
        free = free_mb(folder)
    except OSError as error:
        return (False, str(error))
    return (free >= ENOUGH_MB, f"{free} MB free")


def _clock(folder: Path, now: datetime | None = None) -> tuple[bool, str]:
    """The station's clock is wrong when in doubt, or at a time that others already had passed."""
    at, confirmed = (now, True) if now else _station_time(folder)
    passed = max([RELEASED, *(backup.made for backup in list_backups(folder / "backups"))])
    shown = f"{at:%Y-%m-%d %H:%M} UTC"
    if not confirmed:
        return (False, f"{shown}, not confirmed")
    if at < passed - timedelta(minutes=2):
        return (False, f"{shown}, but {passed:%Y-%m-%d %H:%M} is past already")
    return (at.year < 2100, shown)


def _station_time(folder: Path) -> tuple[datetime, bool]:
    """Answer the station's time: the machine's plus what somebody confirmed, and whether it holds.

    A shut station knows nothing: then it is the machine's.
    """
    try:
        station = open_station(folder, read_only=True)
    except StationTrouble:
        return datetime.now(UTC), True
    try:
        now = station.clock.now()
    finally:
        station.close()
    return datetime.fromtimestamp(now.utc_ms / 1000, UTC), now.confirmed


def _storage() -> tuple[bool, str]:
    found = engine()
    return (found.safe and bool(found.cipher), f"SQLite {found.version}, SQLCipher {found.cipher}")


def _folder(folder: Path) -> tuple[bool, str]:
    state = folder.stat()
    mode = f"{stat.S_IMODE(state.st_mode):o}"
    if os.name == "posix" and state.st_uid != os.geteuid():
        return (False, f"belongs to user {state.st_uid}, this is user {os.geteuid()}")
    if not os.access(folder, os.W_OK | os.X_OK):
        return (False, f"not writable (mode {mode})")
    return (not state.st_mode & (stat.S_IWGRP | stat.S_IWOTH), f"mode {mode}")


def _key(station_id: str) -> tuple[bool, str]:
    path = key_path(station_id)
    try:
        read_key(station_id)
        mode = stat.S_IMODE(path.stat().st_mode)
    except (StationTrouble, OSError):
        return (False, f"cannot be read: {path}")
    private = os.name != "posix" or not mode & (stat.S_IRWXG | stat.S_IRWXO)
    return (private, f"mode {mode:o}: {path}")


def _backup(folder: Path, now: datetime | None = None) -> tuple[bool, str]:
    backups = list_backups(folder / "backups")
    if not backups:
        return (False, "none")
    made = backups[-1].made
    age = (now or datetime.now(UTC)) - made
    return (age <= OLD_BACKUP, f"{made:%Y-%m-%d %H:%M} UTC ({max(age.days, 0)} days ago)")


def _settings(folder: Path) -> Iterator[tuple[str, bool, str]]:
    """A value of a newer release or a damaged one is not used; a shut station tells nothing."""
    try:
        station = open_station(folder, read_only=True)
    except StationTrouble:
        return
    try:
        strays = station.settings.strays()
    finally:
        station.close()
    words = "do not fit: " + " ".join(strays) if strays else "all fit"
    yield ("settings", not strays, words)
