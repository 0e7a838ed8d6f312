"""The bare QML window: what Qt Quick alone costs on this machine, with a wedge scanner read."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQml import QQmlApplicationEngine


class Keys(QObject):
    """Collects typed characters until Enter and shows the end of them."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._window = window
        self._text = ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Return:
            self._window.setProperty("scanned", self._text[-8:])
            self._text = ""
        else:
            self._text += event.text()
        return True


def main() -> int:
    app = QGuiApplication(sys.argv)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    engine = QQmlApplicationEngine()
    engine.setInitialProperties({"scanned": ""})
    engine.load(QUrl.fromLocalFile(str(Path(__file__).with_name("Window.qml"))))
    window = engine.rootObjects()[0]
    keys = Keys(window)
    window.installEventFilter(keys)
    window.showFullScreen()  # type: ignore[attr-defined]
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
