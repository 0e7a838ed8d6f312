"""A hand that scans, taps and looks, on the real window and nothing but the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import zxingcpp
from PIL import Image
from PySide6.QtCore import QElapsedTimer, QEventLoop, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

PATIENCE_MS = 15_000
_INVISIBLE = {ord(mark): None for mark in "\u2066\u2067\u2068\u2069"}  # direction of names


class Lost(Exception):
    """What the hand was looking for did not come."""


class Hand:
    """Finds things by the name a screen reader would say, and touches them in the middle."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window

    def scan(self, text: str) -> None:
        """Type a code and Enter, as a wedge scanner does."""
        for letter in text:
            self._type(letter, Qt.Key(ord(letter.upper())))
        self._type("\r", Qt.Key.Key_Return)

    def scan_card(self, card: Path) -> None:
        """Read a real picture of a badge and scan what it says."""
        found = zxingcpp.read_barcodes(Image.open(card))
        if not found:
            raise Lost(f"no code on {card}")
        self.scan(found[0].text)

    def tap(self, name: str) -> None:
        """Tap the button of that name, waiting for it to come."""
        self.wait_for(lambda: self.button(name) is not None, name)
        item = self.button(name)
        if item is not None:
            middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
            self.tap_at(middle.toPoint())

    def tap_at(self, point: QPoint) -> None:
        """Tap a place of the window."""
        QTest.mouseClick(
            self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point
        )

    def see(self, text: str) -> None:
        """Wait until a text is on the screen."""
        self.wait_for(lambda: self.sees(text), text)

    def sees(self, text: str) -> bool:
        """Tell whether a text is on the screen now."""
        return any(text in shown for shown in self.texts())

    def texts(self) -> list[str]:
        """Answer every text shown now."""
        return [
            str(item.property("text")).translate(_INVISIBLE)
            for item in shown_items(self._window.contentItem())
            if item.inherits("QQuickText") or item.inherits("QQuickTextInput")
        ]

    def wait_for(self, condition: Callable[[], bool], what: str) -> None:
        """Let the window live until the condition holds.

        Raises:
            Lost: it did not within the hand's patience.
        """
        clock = QElapsedTimer()
        clock.start()
        while not condition():
            if clock.elapsed() > PATIENCE_MS:
                raise Lost(f"{what!r} did not come; on the screen: {self.texts()}")
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

    def picture(self, file: Path) -> None:
        """Take a picture of the window as it is."""
        self._window.grabWindow().save(str(file))

    def button(self, name: str) -> QQuickItem | None:
        """Answer the topmost button of that name that can be pressed now."""
        for item in reversed(list(shown_items(self._window.contentItem()))):
            if item.inherits("QQuickAbstractButton") and accessible_name(item) == name:
                return item if item.isEnabled() else None
        return None

    def _type(self, letter: str, key: Qt.Key) -> None:
        plain = Qt.KeyboardModifier.NoModifier
        QTest.sendKeyEvent(QTest.KeyAction.Click, self._window, key, letter, plain)


def shown_items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Every item below the root that is shown, lowest first."""
    for child in root.childItems():
        if child.isVisible() and child.opacity() > 0:
            yield child
            yield from shown_items(child)


def accessible_name(item: QQuickItem) -> str:
    """Answer the name a screen reader would say; empty when it knows none."""
    interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""
