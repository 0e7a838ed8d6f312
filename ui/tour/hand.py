"""A hand that scans, taps and looks, on the real window and nothing but the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import zxingcpp
from PySide6.QtCore import QElapsedTimer, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

PATIENCE_MS = 30_000
FRAMES_MS = 60  # a few frames: whatever moves has moved
_INVISIBLE = {ord(mark): None for mark in "\u2066\u2067\u2068\u2069"}  # direction of names


class Lost(Exception):
    """What the hand was looking for did not come."""


class Hand:
    """Finds things by the name a screen reader would say, and touches them in the middle."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        QTest.qWaitForWindowExposed(window)

    def scan(self, text: str) -> None:
        """Type a code and Enter, as a wedge scanner does."""
        for letter in text:
            self._type(letter, Qt.Key(ord(letter.upper())))
        self._type("\r", Qt.Key.Key_Return)

    def photograph(self) -> str:
        """Read the one code the window shows, as a phone would."""
        found: list[str] = []

        def readable() -> bool:
            image = self._window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
            found.extend(barcode.text for barcode in zxingcpp.read_barcodes(image))
            return bool(found)

        self.wait_for(readable, "a code to photograph")
        return found[0]

    def press_keys(self, keys: str) -> None:
        """Tap the keys of a number pad."""
        for key in keys:
            self.tap(key)

    def write(self, pinyin: str, words: str) -> None:
        """Write on the on-screen keyboard and choose a candidate."""
        self.type_pinyin(pinyin)
        self.choose(words)

    def choose(self, words: str) -> None:
        """Tap a candidate of the on-screen keyboard."""
        self._tap_text(words)

    def type_pinyin(self, pinyin: str) -> None:
        """Tap letters of the on-screen keyboard."""
        for letter in pinyin:
            self._tap_text(letter)

    def _tap_text(self, text: str) -> None:
        self._tap_item(lambda: self._text_item(text), text)

    def _tap_item(self, find: Callable[[], QQuickItem | None], what: str) -> None:
        """Tap a thing once it is there and has come to rest."""
        seen: list[QPoint] = []

        def rests() -> bool:
            item = find()
            if item is not None:
                seen.append(self._place_of(item))
            return len(seen) > 1 and seen[-1] == seen[-2]

        self.wait_for(rests, what)
        self.tap_at(seen[-1])

    def _place_of(self, item: QQuickItem) -> QPoint:
        """Answer where a finger would touch it: in the middle, or where nothing lies over it."""
        shown = list(shown_items(self._window.contentItem()))
        return next((at for at in _places(item) if _topmost(shown, item, at)), _middle(item))

    def _text_item(self, text: str) -> QQuickItem | None:
        for item in reversed(list(shown_items(self._window.contentItem()))):
            if item.inherits("QQuickText") and item.property("text") == text:
                return item
        return None

    def tap(self, name: str) -> None:
        """Tap the button of that name once it is there; scroll to one below the edge."""

        def find() -> QQuickItem | None:
            for item in shown_items(self._window.contentItem()):
                if item.inherits("QQuickAbstractButton") and accessible_name(item) == name:
                    _scroll_to(item)
            return self.button(name)

        self._tap_item(find, name)

    def tap_at(self, point: QPoint) -> None:
        """Tap a place of the window."""
        QTest.mouseClick(
            self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point
        )

    def see(self, text: str) -> None:
        """Wait until a text is on the screen."""
        self.wait_for(lambda: self.sees(text), text)

    def reach(self, name: str) -> None:
        """Wait until a button can be tapped: no answer lies over it any more."""
        self.wait_for(lambda: self.button(name) is not None, name)

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
            live(20)

    def picture(self, file: Path) -> None:
        """Take a picture of the window once nothing moves."""
        pictures = [self._window.grabWindow()]

        def at_rest() -> bool:
            live(FRAMES_MS)
            pictures.append(self._window.grabWindow())
            return pictures[-1] == pictures[-2]

        self.wait_for(at_rest, "a window at rest")
        pictures[-1].save(str(file))

    def button(self, name: str) -> QQuickItem | None:
        """Answer the button of that name that a finger would reach now."""
        shown = list(shown_items(self._window.contentItem()))
        for item in reversed(shown):
            if item.inherits("QQuickAbstractButton") and accessible_name(item) == name:
                free = any(_topmost(shown, item, at) for at in _places(item))
                return item if item.isEnabled() and free else None
        return None

    def _type(self, letter: str, key: Qt.Key) -> None:
        plain = Qt.KeyboardModifier.NoModifier
        QTest.sendKeyEvent(QTest.KeyAction.Click, self._window, key, letter, plain)


def live(ms: int) -> None:
    """Let the window live for so long, and the program's threads with it.

    ``QTest.qWait`` keeps Python's lock while it waits: a job in a thread gets hardly a word in.
    """
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def _scroll_to(item: QQuickItem) -> None:
    """Move what scrolls around a thing so far that all of the thing is seen."""
    room: QQuickItem | None = item.parentItem()
    while room and not (room.inherits("QQuickFlickable") and room.clip()):
        room = room.parentItem()
    if room is None:
        return
    top = item.mapToItem(room, QPointF(0, 0)).y()
    below = top + item.height() - room.height()
    if below > 0 or top < 0:
        at = float(room.property("contentY")) + (min(top, below) if below > 0 else top)
        room.setProperty("contentY", at)


def _topmost(shown: list[QQuickItem], button: QQuickItem, place: QPoint) -> bool:
    """Tell whether nothing lies over a place of the button and takes the tap."""
    for item in reversed(shown):
        takes_taps = item.acceptedMouseButtons() != Qt.MouseButton.NoButton
        if takes_taps and item.contains(item.mapFromScene(QPointF(place))):
            return item is button or button.isAncestorOf(item)
    return False


def _places(item: QQuickItem) -> Iterator[QPoint]:
    """The middle of a thing, and of its left half: the right one may be a button of its own."""
    for part in (0.5, 0.25):
        yield item.mapToScene(QPointF(item.width() * part, item.height() / 2)).toPoint()


def _middle(item: QQuickItem) -> QPoint:
    return next(_places(item))


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
