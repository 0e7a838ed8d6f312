"""The pages of staff, first aid and the alarm in every size, in large type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

import pytest
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.common.actor import CONSOLE
from kiosk.settings.rules import Key
from tests.support import HOUR, PIN, by, enrol
from tests.ui.conftest import Window
from tests.ui.layout import faults
from tests.ui.render import SIZES, items
from tests.ui.samples import NAMES
from ui.registry.card import CARD
from ui.registry.enrol import ENROL
from ui.registry.people import PEOPLE
from ui.registry.person import PERSON, show_person
from ui.staff.behind import CLOCK, LEAVE, ROLL_CALL
from ui.staff.screens import PIN as PIN_SCREEN

ADDRESS = "北京市东城区建国门街道建国门内大街 1 号院 3 号楼底层"


@dataclass
class Page:
    """The window, or what lies over it, as the layout walk looks at a page."""

    window: Window
    over: str

    def rootObject(self) -> QQuickItem:  # noqa: N802
        content = self.window.program.window.contentItem()
        if not self.over:
            return content
        named = (
            item for item in items(content) if item.metaObject().className().startswith(self.over)
        )
        return next(named)

    def engine(self) -> QQmlEngine:
        return self.window.program.engine

    def width(self) -> int:
        return self.window.program.window.width()

    def height(self) -> int:
        return self.window.program.window.height()


class Walk:
    """Goes from page to page and notes what is wrong on each."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.front = window.program.front
        self.wrong: dict[str, list[str]] = {}

    def look(self, name: str, over: str = "") -> None:
        self.window.program.window.grabWindow()  # polishes: positions are final afterwards
        found = faults(cast(QQuickView, Page(self.window, over)))
        if found:
            self.wrong[name] = found

    def view(self, screen: Any) -> Any:
        return self.front.view_of(screen)

    def enter_pin(self) -> None:
        area = self.view(PIN_SCREEN)
        for digit in PIN:
            area.digit(digit)
        self.window.hand.wait_for(lambda: self.front.screen is not PIN_SCREEN, "a page")


@pytest.fixture(params=[*SIZES], ids=lambda size: f"{size[0]}x{size[1]}")
def walk(window: Window, request: pytest.FixtureRequest) -> Walk:
    """Somebody with every awkward name, a long address, and an hour that is in doubt."""
    window.program.window.resize(*request.param)
    for name in NAMES.values():
        enrol(window.station, name, "顺丰速运有限公司东城分部", "13812341234")
    for key, value in ((Key.ADDRESS, ADDRESS), (Key.PANEL_INCHES, 22)):
        window.station.settings.set(by(CONSOLE), key, value)
    window.program.front.display.toggleLargeType()
    return Walk(window)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_nothing_is_clipped_small_or_nameless(walk: Walk, language: str) -> None:
    front, window = walk.front, walk.window
    if language == "en":
        front.display.toggleLanguage()
    alarm_and_first_aid(walk)
    window.time.step(-3 * HOUR)
    window.scan(window.grounds.manager_code)
    walk.look("board")
    staff(walk)
    registry(walk)
    assert walk.wrong == {}, "\n".join(f"{page}: {wrong}" for page, wrong in walk.wrong.items())


def alarm_and_first_aid(walk: Walk) -> None:
    front, window = walk.front, walk.window
    front.open_first_aid()
    walk.look("first aid")
    front.back()
    desk = front.help_desk
    assert desk is not None
    desk.call()
    walk.look("question", "Sheet")
    front.answers.accept()
    walk.look("alarm", "AlarmView")
    window.wait(61)
    walk.look("alarm with numbers", "AlarmView")
    front.open_first_aid()
    walk.look("first aid under the bar")
    front.back()
    desk.mistaken()
    front.answers.accept()


def staff(walk: Walk) -> None:
    front, window = walk.front, walk.window
    front.go(CLOCK)
    walk.look("pin")
    walk.enter_pin()
    walk.look("clock")
    walk.view(CLOCK).wrong()
    walk.view(CLOCK).digit("1")
    walk.look("day")
    walk.view(CLOCK).back()
    for name in NAMES.values():
        code = enrol(window.station, name, "京东")
        window.station.checkin.scan(by(), code)
    front.go(ROLL_CALL)
    walk.look("roll call")
    walk.view(ROLL_CALL).back()
    front.go(LEAVE)
    walk.enter_pin()
    walk.look("leave")
    front.back()


def registry(walk: Walk) -> None:
    front = walk.front
    front.go(PEOPLE)
    walk.look("people")
    for row in walk.window.station.registry.couriers()[:5]:
        show_person(front, row.number)
        walk.look(f"record of {row.name}")
        walk.view(PERSON).back()
    front.go(ENROL)
    walk.look("name")
    area = walk.view(ENROL)
    area.takeName(NAMES["thirty"])
    walk.look("company")
    area.takeCompany("顺丰速运有限公司东城分部")
    for digit in "13812341234":
        area.digit(digit)
    walk.look("phone")
    area.takePhone()
    walk.look("consent")
    area.agree()
    assert front.screen is CARD
    walk.look("card")
