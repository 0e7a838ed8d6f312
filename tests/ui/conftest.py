"""The real window, for the tests of each screen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent

from kiosk.common import codes
from kiosk.common.actor import CONSOLE, Role
from kiosk.settings.rules import Key
from tests.journeys.conftest import SETTINGS, Lounge
from tests.support import PIN, FakeTime, Grounds, by, pin_hash
from ui.app import prepare_environment
from ui.program import Program
from ui.tour.hand import Hand, shown_items


class Window(Lounge):
    """A kiosk somebody stands at, and shorthands for what staff do."""

    @property
    def area(self) -> Any:
        """The view model behind the screen that is shown."""
        front = self.program.front
        return front.view_of(front.screen)

    def add(self, role: Role, name: str = "李明") -> str:
        """Add somebody to the staff with the same PIN as the manager; answer his badge."""
        code = codes.mint(codes.Prefix.BADGE)
        self.station.accounts.add(by(CONSOLE), name, role, pin_hash(self.station), code)
        return code

    def key(self, letter: str) -> Qt.Key:
        """Answer the key of a letter, as far as a scanner is concerned."""
        return Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter.upper()))

    def type_text(self, text: str, field_number: int = 0) -> None:
        """Commit a text the way the on-screen keyboard does: as an input method."""
        items = shown_items(self.program.window.contentItem())
        field = [item for item in items if item.inherits("QQuickTextInput")][field_number]
        self.hand.tap_at(field.mapToScene(QPointF(20, field.height() / 2)).toPoint())
        event = QInputMethodEvent()
        event.setCommitString(text)
        QGuiApplication.sendEvent(field, event)

    def set(self, key: Key, value: str | int) -> None:
        """Change a setting as a manager at the console does."""
        self.station.settings.set(by(CONSOLE), key, value)

    def tap_digits(self, digits: str) -> None:
        """Tap keys of the number pad."""
        for digit in digits:
            self.tap(digit)

    def enter_pin(self, pin: str = PIN) -> None:
        """Tap the six digits and wait for the answer."""
        self.tap_digits(pin)
        area = self.area
        self.hand.wait_for(lambda: not area.property("busy"), "the PIN's answer")

    def sees(self, text: str) -> bool:
        return self.hand.sees(text)

    def raise_alarm(self) -> None:
        """Press 求助 and say yes."""
        self.tap("求助")
        self.tap("好")
        self.see("按错了")

    def tap_alarm_bar(self) -> None:
        """Tap the red bar at the top."""
        bar = next(text for text in self.hand.texts() if "还没人来" in text)
        self.tap(bar)

    def open_board(self, role: Role = Role.MANAGER) -> None:
        """Scan a staff badge of this role."""
        self.scan(self.grounds.manager_code if role is Role.MANAGER else self.add(role))
        self.see("值班台")

    def open_people(self, role: Role = Role.MANAGER) -> None:
        """Open the page of people behind the PIN."""
        self.open_board(role)
        self.tap("人员")
        self.enter_pin()


@pytest.fixture
def window(app: QGuiApplication, grounds: Grounds, time: FakeTime) -> Iterator[Window]:
    """The attract screen of a founded station at noon; nobody is there, nothing slides."""
    prepare_environment()
    program = Program(app, grounds.folder, windowed=True, source=time)
    theme = program.engine.singletonInstance("ui.theme", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("calm", True)
    window = Window(program, Hand(program.window), time, grounds)
    for key, value in SETTINGS.items():
        program.front.station.settings.set(by(CONSOLE), key, value)
    yield window
    program.front.language.use("en")  # the translator is the application's, not the window's
    program.close()
