"""A wedge scanner: text that arrives as key events, read below every text field.

The filter sits on the window and takes every *spontaneous* key event; those the on-screen keyboard
makes are not. So no physical key ever reaches a text field, and no input method sees a scan.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent

LONGEST = 200
SHORTEST = 4
SILENCE_MS = 100
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)


class Scanner(QObject):
    """Turns key events into whole scans; what is no scan is dropped."""

    scanned = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._spoilt = False
        self._silence = QTimer(self, interval=SILENCE_MS, singleShot=True)
        self._silence.timeout.connect(self._end)

    def feed(self, text: str) -> None:
        """Take a whole code from elsewhere (demo tray, camera) the way of a scan."""
        self.scanned.emit(text[:LONGEST])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take every physical key; let everything else pass."""
        if event.type() not in _KEYS or not event.spontaneous():
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._key(event)
        return True

    def _key(self, event: QKeyEvent) -> None:
        from ui.shell import keys  # noqa: PLC0415 (Qt's names would delay the first frame)

        if event.key() in keys.ENDS:
            self._end()
            return
        if event.key() in keys.HARMLESS:
            return
        text = event.text()
        if event.modifiers() & keys.SPOILING or not text or not text.isprintable():
            self._spoilt = True
        elif len(self._text) <= LONGEST:
            self._text += text
        self._silence.start()

    def _end(self) -> None:
        self._silence.stop()
        text, spoilt = self._text, self._spoilt
        self._text, self._spoilt = "", False
        if len(text) >= SHORTEST and not spoilt:
            self.scanned.emit(text[:LONGEST])
