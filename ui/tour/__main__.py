"""``python -m ui.tour``: the real window, offscreen; pictures in ``build/tour/``."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.common.clock import ZONE

MORNING = datetime(2026, 1, 20, 10, 0, tzinfo=ZoneInfo(ZONE))


class Morning:
    """The clock of the tour: always a winter morning, when the station is open and has soup."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._passed_ms = 0

    def pass_ms(self, ms: int) -> None:
        """Let time pass for the station while nobody has to wait."""
        self._passed_ms += ms

    def wall_ms(self) -> int:
        """See ``TimeSource``."""
        return int(MORNING.timestamp() * 1000) + self.monotonic_ms()

    def monotonic_ms(self) -> int:
        """See ``TimeSource``."""
        return int((time.monotonic() - self._began) * 1000) + self._passed_ms


PICTURES = Path(__file__).resolve().parents[2] / "build" / "tour"


def main() -> int:
    """Play the tour in a folder of its own and answer the exit code."""
    with tempfile.TemporaryDirectory(prefix="courier-home-tour-") as folder:
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = str(Path(folder) / variable.lower())
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        shutil.rmtree(PICTURES, ignore_errors=True)
        PICTURES.mkdir(parents=True)
        return _play(Path(folder) / "station")


def _play(station: Path) -> int:
    from ui.app import prepare_environment  # noqa: PLC0415 (the environment comes first)

    prepare_environment()
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

    from kiosk.devices.drives import FolderDrives  # noqa: PLC0415
    from ui.program import Program  # noqa: PLC0415
    from ui.tour.album import Album  # noqa: PLC0415
    from ui.tour.hand import Hand, Lost  # noqa: PLC0415
    from ui.tour.story import play  # noqa: PLC0415

    app = QGuiApplication(["courier-home"])
    clock = Morning()
    program = Program(app, station, windowed=True, language="zh", source=clock)
    front = program.front

    def plug_in() -> str:
        stick = station.with_name("KINGSTON")  # a folder stands for a stick
        stick.mkdir()
        front.station.exports.drives = FolderDrives(stick)
        return stick.name

    hand = Hand(program.window)
    album = Album(hand, PICTURES, print, clock.pass_ms)
    try:
        play(hand, album, plug_in)
    except Lost as lost:
        album.step("lost", "Here the tour got lost")
        print(lost, file=sys.stderr)
        return 1
    finally:
        program.close()
        del program  # before the application: Qt wants it to go last
    print(f"{album.taken} pictures in {PICTURES}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
