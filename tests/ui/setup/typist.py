"""Somebody who types Chinese on the on-screen keyboard; a program of its own.

Qt must know its input method before it starts, so this cannot run in the process of the tests.
Prints one JSON object: what the field holds, and how large and where things are, in pixels.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.settings.rules import Key
from tests.support import FakeTime
from tests.ui.setup.conftest import Machine
from ui.app import prepare_environment
from ui.program import Program
from ui.tour.hand import shown_items


class Typist:
    """Taps keys and words."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine

    def write(self, letters: str) -> None:
        for letter in letters:
            self.press(letter)

    def press(self, letter: str) -> None:
        self._machine.hand.wait_for(lambda: self.key(letter) is not None, letter)
        self._tap(self.key(letter))

    def choose(self, word: str) -> None:
        self._machine.hand.wait_for(lambda: self.candidate(word) is not None, word)
        self._tap(self.candidate(word))

    def key(self, letter: str) -> QQuickItem | None:
        for item in self._items():
            if item.metaObject().indexOfProperty("displayAlternativeKeys") >= 0 and (
                str(item.property("text")).lower() == letter
            ):
                return item
        return None

    def candidate(self, word: str) -> QQuickItem | None:
        for item in self._items():
            if item.inherits("QQuickText") and item.property("text") == word:
                return item.parentItem()
        return None

    def offers(self, word: str) -> bool:
        """Tell whether a word has slid up to its place above the keys."""
        found = self.candidate(word)
        if found is None:
            return False
        _left, top, _width, height = size(found)
        return top + height <= size(self.key("q"))[1] + 1

    def _items(self) -> list[QQuickItem]:
        return list(shown_items(self._machine.program.window.contentItem()))

    def _tap(self, item: QQuickItem | None) -> None:
        assert item is not None
        place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        self._machine.hand.tap_at(place.toPoint())


def size(item: QQuickItem | None) -> list[float]:
    """Left, top, width and height in the window."""
    assert item is not None
    place = item.mapToScene(QPointF(0, 0))
    return [place.x(), place.y(), item.width(), item.height()]


def main(folder: str, width: str, height: str, aid: str) -> int:
    """Type 北京 as the address of a station to be, ``seated`` or not, and say how it went."""
    prepare_environment()
    app = QGuiApplication(["typist"])
    shape = (int(width), int(height))
    program = Program(app, Path(folder), True, shape, source=FakeTime())
    theme = program.engine.singletonInstance("ui.theme", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("calm", True)
    if aid == "seated":
        program.front.display.toggleSeated()
    machine = Machine(program, Path(folder))
    machine.answer_up_to("address")
    typist = Typist(machine)
    typist.write("beijing")
    machine.hand.wait_for(lambda: typist.offers("北京"), "北京, standing still above the keys")
    about = {
        "touch": theme.property("touch"),
        "word": size(typist.candidate("北京")),
        "key": size(typist.key("n")),
        "field": size(machine.field),
    }
    typist.choose("北京")
    machine.hand.wait_for(lambda: machine.draft.text(Key.ADDRESS) == "北京", "北京 in the field")
    about["next"] = size(machine.hand.button("下一步"))
    machine.tap("下一步")
    about["address"] = machine.draft.text(Key.ADDRESS)
    program.close()
    sys.stdout.write(json.dumps(about))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
