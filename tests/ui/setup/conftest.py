"""A machine nobody has set up yet, or whose station cannot be opened; a hand at its window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.support import FakeTime
from ui.app import prepare_environment
from ui.program import Program
from ui.qt.taps import DOUBLE_TAP_MS
from ui.setup.steps import Draft
from ui.setup.wizard import WizardViewModel
from ui.tour.hand import Hand

SHOWN_ONCE = {"badge": "拍好了", "recovery": "抄好了"}
"""What is said of a code before the wizard goes on."""


class Machine:
    """The window over a folder, and what a person at it does."""

    def __init__(self, program: Program, folder: Path) -> None:
        self.program = program
        self.folder = folder
        self.hand = Hand(program.window)

    @property
    def screen(self) -> str:
        return self.program.front.screen.name

    @property
    def draft(self) -> Draft:
        """What the person has photographed and typed; nobody else knows it."""
        view = self.program.front.view_of(self.program.front.screen)
        assert isinstance(view, WizardViewModel)
        return view._draft

    def reach(self, screen: str) -> None:
        self.hand.wait_for(lambda: self.screen == screen, screen)

    def type_digits(self, digits: str) -> None:
        for digit in digits:
            self.hand.tap(digit)

    def letters(self, text: str) -> None:
        """Write into the field that has the focus, as the on-screen keyboard would."""
        self.hand.wait_for(lambda: self.field is not None, "a text field")
        event = QInputMethodEvent()
        event.setCommitString(text)
        field = self.field
        assert field is not None
        QGuiApplication.sendEvent(field, event)

    @property
    def field(self) -> QQuickItem | None:
        item: QQuickItem | None = self.program.window.activeFocusItem()
        return item if item and item.inherits("QQuickTextInput") else None

    def answer_up_to(self, step: str) -> None:
        """Go through the wizard by taps until the question of that name is on the screen."""
        if self.screen != "wizard":
            self.hand.tap("设置本站")
            self.hand.wait_for(lambda: self.screen == "wizard", "the wizard")
        answers: dict[str, Callable[[], object]] = {
            "address": lambda: self.letters("建国门内大街 1 号"),
            "phone": lambda: self.type_digits("01065120000"),
            "pin": lambda: self.type_digits("135790"),
            "pin_again": lambda: self.type_digits("135790"),
        }
        while (now := self.step) != step:
            answers.get(now, lambda: None)()
            if not now.startswith("pin"):
                self.tap("跳过" if now == "aed" else "下一步")
            if now in SHOWN_ONCE:
                self.hand.tap(SHOWN_ONCE[now])
            self.leave(now)

    def tap(self, name: str) -> None:
        """Tap a button after a look at the page: two taps at once count as one."""
        self.program.front.source.pass_ms(DOUBLE_TAP_MS)  # type: ignore[attr-defined]
        self.hand.tap(name)

    def open_up(self) -> None:
        """Read what comes after the last answer, and open the station."""
        self.tap("开始营业")
        self.reach("attract")

    def leave(self, step: str) -> None:
        self.hand.wait_for(lambda: self.step != step, f"the step after {step}")

    @property
    def step(self) -> str:
        view = self.program.front.view_of(self.program.front.screen)
        return str(view.property("step")) if isinstance(view, WizardViewModel) else ""

    def nothing_was_made(self, home: Path) -> bool:
        """Tell whether neither a station, nor a draft of one, nor a key lies anywhere."""
        beside = [path.name for path in self.folder.parent.glob(f"{self.folder.name}*")]
        return beside == [] and list(home.rglob("*.key")) == []


Boot = Callable[[Path], Machine]


@pytest.fixture
def boot(app: QGuiApplication, time: FakeTime) -> Iterator[Boot]:
    """Start the program on a folder; every window is closed at the end, the newest first."""
    prepare_environment()
    running: list[Program] = []

    def start(folder: Path) -> Machine:
        program = Program(app, folder, windowed=True, source=time)
        running.append(program)
        theme = program.engine.singletonInstance("ui.theme", "Theme")
        assert isinstance(theme, QObject)
        theme.setProperty("calm", True)
        # Laid out and shown: things are where they will be tapped.
        assert QTest.qWaitForWindowExposed(program.window)
        program.window.grabWindow()
        return Machine(program, folder)

    yield start
    for program in reversed(running):
        program.front.language.use("en")  # the translator is the application's
        program.close()


@pytest.fixture
def machine(boot: Boot, tmp_path: Path) -> Machine:
    """A machine nobody has set up."""
    (tmp_path / "data").mkdir()
    return boot(tmp_path / "data" / "station")
