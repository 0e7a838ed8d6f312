"""What is measured: the kiosk's real window, the bare QML window, Chromium with a static page."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from tests.bench.subject import Program

FLOORS = Path(__file__).parent / "floors"
TILE = (480, 640)
BACK = (150, 110)
FINISH = (1740, 110)
"""Where the real window has a tile, back and finish at 1920×1080."""


def kiosk(folder: Path, display: str) -> Program:
    """The window on a station, full screen, as a lounge PC starts it."""
    return Program("kiosk", [sys.executable, "-m", "ui.app", "--data", str(folder)], _env(display))


def bare(display: str, folder: Path | None = None) -> Program:
    """The floor: Qt Quick with the same renderer and no wait before a frame, without keyboard.

    With a station's folder each scan is saved there first, by one bare transaction.
    """
    env = {**_env(display), "QT_QPA_UPDATE_IDLE_TIME": "0", "QT_IM_MODULE": "none"}
    command = [
        sys.executable,
        "-m",
        "tests.bench.floors.window",
        *([str(folder)] if folder else []),
    ]
    return Program("bare QML", command, env)


def chromium(profile: Path, display: str) -> Program | None:
    """The peer, or None where Chromium is not installed."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        return None
    flags = ["--no-sandbox", "--kiosk", "--no-first-run", "--disable-gpu", "--disable-extensions"]
    page = (FLOORS / "page.html").as_uri()
    return Program("Chromium", [found, *flags, f"--user-data-dir={profile}", page], _env(display))


def _env(display: str) -> dict[str, str]:
    """An X display has no GPU here, so all Qt programs paint in software.

    Python keeps compiled files, as it does for everybody who starts the program a second time.
    """
    ours = {"QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software", "DISPLAY": display}
    env = {**os.environ, **ours}
    for unwanted in ("WAYLAND_DISPLAY", "PYTHONDONTWRITEBYTECODE"):
        env.pop(unwanted, None)
    env["PYTHONPYCACHEPREFIX"] = str(Path(os.environ["XDG_CACHE_HOME"]) / "bytecode")
    return env
