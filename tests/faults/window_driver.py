"""The real window at work until somebody kills it: ``python -m tests.faults.window_driver``.

Arguments as of ``driver``. What the *screen* called done goes to the file: once the welcome or the
tick is shown, the request id of the newest action is written down and synced.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from random import Random

from PySide6.QtGui import QGuiApplication

from kiosk.journal.models import Entry
from tests.support import FakeTime, enrol
from ui.app import prepare_environment
from ui.program import Program
from ui.tour.hand import Hand


def main(folder: str, told: str, seed: str, wall: str, _manner: str) -> None:
    """Scan, drink and leave without end."""
    prepare_environment()
    app = QGuiApplication(["courier-home"])
    program = Program(app, Path(folder), windowed=True, source=FakeTime(wall=int(wall)))
    hand, rng = Hand(program.window), Random(seed)
    station = program.front.station
    badges = [enrol(station, name) for name in ("张三丰", "李四", "王五")]
    file = os.open(told, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def shown() -> None:
        newest = Entry.select(Entry.request_id).order_by(Entry.seq.desc()).scalar()
        os.write(file, f"{newest}\n".encode())
        os.fsync(file)

    number = 0
    print("working", flush=True)
    while True:
        number = (number + 1) % len(badges)  # somebody else: the answer before makes way
        hand.scan(badges[number])
        hand.see("张李王"[number] + "师傅，您好")
        shown()
        hand.tap("喝水·取暖")
        hand.tap(rng.choice(("热水", "凉水", "茶")))
        hand.see("好了")
        shown()


if __name__ == "__main__":
    main(*sys.argv[1:])
