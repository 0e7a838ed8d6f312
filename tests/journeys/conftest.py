"""A lounge: the real window over a real station, a hand, and a clock the test moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.settings.rules import Key, Value
from kiosk.station import Station
from tests.support import FakeTime, Grounds, enrol
from ui.app import prepare_environment
from ui.program import Program
from ui.tour.hand import Hand

SETTINGS: dict[Key, Value] = {
    Key.ADDRESS: "建国门内大街 1 号",
    Key.DUTY_PHONE: "010-65120000",
    Key.AED_PLACE: "大门左边的墙上",
}


@dataclass
class Lounge:
    """A kiosk somebody stands at."""

    program: Program
    hand: Hand
    time: FakeTime
    grounds: Grounds

    @property
    def station(self) -> Station:
        return self.program.front.station

    def enrol(self, name: str = "张三丰", company: str = "顺丰") -> str:
        return enrol(self.station, name, company)

    def scan(self, code: str) -> None:
        self.hand.scan(code)

    def tap(self, name: str) -> None:
        self.hand.tap(name)

    def open_page(self, name: str) -> None:
        """Tap a link of the board; where there are many it stands behind that of its group."""
        self.see("值班台")
        if self.hand.button(name) is None:
            self.tap("积分和兑换" if name in ("积分", "兑换") else "药箱和物资")
        self.tap(name)

    def see(self, text: str) -> None:
        self.hand.see(text)

    def wait(self, seconds: float) -> None:
        """Let nobody touch the screen for so long."""
        self.time.pass_ms(int(seconds * 1000))
        self.program.front.tick()


Opener = Callable[[], Lounge]


@pytest.fixture
def lounge(app: QGuiApplication, tmp_path: Path, time: FakeTime) -> Iterator[Lounge]:
    """An open lounge at noon; nobody is at the screen."""
    prepare_environment()
    grounds = Grounds(tmp_path / "station", time)
    grounds.found(SETTINGS)
    program = Program(app, grounds.folder, windowed=True, source=time)
    yield Lounge(program, Hand(program.window), time, grounds)
    program.close()
