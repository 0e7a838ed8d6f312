"""The window: set Qt up, open the station, show Main.qml."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.storage.passport import default_folder

if TYPE_CHECKING:
    from ui.program import Program

ROOT = Path(__file__).resolve().parents[1]

# Warnings Qt prints about its own parts while it loads QML in a thread of its own. There a message
# handler in Python would wait for the GIL, which the loading thread's caller holds: a deadlock.
QUIET_QT = "qt.qml.propertyCache.append.warning=false;qt.multimedia.symbolsresolver.warning=false"


def main(argv: list[str] | None = None) -> int:
    """Run the kiosk until a manager, SIGTERM or (windowed) the closed window ends it."""
    gc.disable()  # hardly anything made at start is garbage; ``Program.run`` collects again
    options = _options(argv)
    prepare_environment()
    program_of = load()
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 (the environment comes first)

    from ui.shell.crash import keep_log  # noqa: PLC0415

    keep_log()
    app = QGuiApplication(["courier-home"])
    program = program_of(app, options.data, options.windowed, options.size, options.lang)
    code = program.run()
    del program  # before the application: Qt wants it to go last
    return code


def load() -> type[Program]:
    """Import what the window needs.

    The business comes before Qt: PySide reads the source of whatever is imported after it.
    """
    import kiosk.station  # noqa: F401, PLC0415
    from ui.program import Program  # noqa: PLC0415

    return Program


def prepare_environment() -> None:
    """Tell Qt, before it starts, what cannot be told later.

    The on-screen keyboard is the only input method; no wait of 5 ms before each frame; the
    software renderer unless a real GPU is there (llvmpipe is none: slower and larger).
    """
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"  # ours lies in the window
    os.environ.setdefault("QT_LOGGING_RULES", QUIET_QT)
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    if "DISPLAY" in os.environ:  # on a Wayland desktop too: there Qt's keyboard does not work
        os.environ.setdefault("QT_QPA_PLATFORM", "xcb")
    if not _has_gpu():
        os.environ.setdefault("QT_QUICK_BACKEND", "software")


def _has_gpu() -> bool:
    return sys.platform == "win32" or any(Path("/dev/dri").glob("renderD*"))


def _options(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="courier-home", description="The couriers' home kiosk")
    default = default_folder()
    parser.add_argument("--data", type=Path, default=default, help="the station's folder")
    parser.add_argument("--windowed", action="store_true", help="in a window that can be closed")
    parser.add_argument("--size", type=_size, default=(1920, 1080), help="e.g. 1920x1080")
    parser.add_argument("--lang", choices=("zh", "en"), help="speak this language at start")
    return parser.parse_args(argv)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


if __name__ == "__main__":
    sys.exit(main())
