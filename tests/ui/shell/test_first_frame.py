"""What is loaded before there is anything to see: it is what a start takes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.common.clock import SystemTime
from kiosk.privacy.erasure import LIST
from kiosk.registry.models import Courier
from tests.support import FakeTime, Grounds, enrol
from ui.program import Program
from ui.qt.icon_images import CENTRED

ROOT = Path(__file__).parents[3]
NEEDED = {"common", "storage", "journal", "settings", "staff", "registry", "devices"}
START = """
import json, sys
from pathlib import Path
from ui import app
app.prepare_environment()
program_of = app.load()
import PySide6.QtCore
from PySide6.QtGui import QGuiApplication
from ui.shell.front import Front
gui = QGuiApplication([])
painted = Front.painted

def tell(self):
    before = {"modules": sorted(sys.modules), "names_of_qt": "Qt" in vars(PySide6.QtCore)}
    rows = [len(self.view_of(self.screen).boardRows)]
    painted(self)
    rows.append(len(self.view_of(self.screen).boardRows))
    print(json.dumps({**before, "rows": rows, "after": sorted(sys.modules)}))
    program.quit()

Front.painted = tell
program = program_of(gui, Path(sys.argv[1]), True)
program.run()
"""


def started(tmp_path: Path) -> dict[str, Any]:
    """What was there before the first frame and after it, in a process of its own."""
    grounds = Grounds(tmp_path / "station", FakeTime(wall=SystemTime().wall_ms()))
    grounds.found()
    command = [sys.executable, "-c", START, str(grounds.folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, check=True)
    told: dict[str, Any] = json.loads(said.stdout)
    return told


def areas(modules: list[str]) -> set[str]:
    return {name.split(".")[1] for name in modules if name.startswith("kiosk.") and "." in name[6:]}


def test_the_first_frame_waits_for_no_area_it_does_not_show(tmp_path: Path) -> None:
    told = started(tmp_path)
    assert areas(told["modules"]) <= NEEDED
    assert not told["names_of_qt"]
    assert told["rows"][0] == 0
    assert areas(told["after"]) > NEEDED, "the control: they are there at once when it is painted"
    assert told["rows"][1] >= 4


def test_whom_a_restore_brought_back_is_forgotten_before_his_badge_is_read(
    app: QGuiApplication, grounds: Grounds, time: FakeTime
) -> None:
    station = grounds.open()
    code = enrol(station)
    number = Courier.select(Courier.number).scalar()
    list_file = station.backups.folder / LIST
    station.close()
    list_file.write_text(f"{number}\n", encoding="ascii")
    program = Program(app, grounds.folder, windowed=True, source=time)
    try:
        assert not program.front.settled, "the control: no frame is painted yet"
        program.kiosk.scanner.feed(code)
        assert program.front.station.registry.by_number(number) is None
        assert program.front.station.visits.figures().inside == 0
    finally:
        program.front.language.use("en")
        program.close()


def test_an_icon_is_written_where_qt_says_that_the_middle_is() -> None:
    assert Qt.AlignmentFlag.AlignCenter.value == CENTRED
