"""The bare QML window: what Qt Quick alone costs on this machine, with a wedge scanner read.

Given a station's folder, each scan is saved first: one durable three-table transaction on the same
file, at the pace of the scans (a commit after a pause is slower than one in a loop).
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQml import QQmlApplicationEngine


class Keys(QObject):
    """Collects typed characters until Enter and shows the end of them."""

    def __init__(self, window: QObject, save: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._save = save
        self._text = ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Return:
            self._save()
            self._window.setProperty("scanned", self._text[-8:])
            self._text = ""
        else:
            self._text += event.text()
        return True


def saver(folder: Path) -> Callable[[], None]:
    """Open the station's file and answer the bare transaction on it."""
    from kiosk.storage import keys
    from kiosk.storage.database import open_database
    from kiosk.storage.passport import DATABASE, read_passport
    from tests.bench.service import bare_transaction, make_bare_tables

    open_database(folder / DATABASE, keys.read_key(read_passport(folder).id))
    make_bare_tables()
    bare_transaction()  # compiled once, as in the program it is a floor of
    return bare_transaction


def main() -> int:
    app = QGuiApplication(sys.argv)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    engine = QQmlApplicationEngine()
    engine.setInitialProperties({"scanned": ""})
    engine.load(QUrl.fromLocalFile(str(Path(__file__).with_name("Window.qml"))))
    window = engine.rootObjects()[0]
    save = saver(Path(sys.argv[1])) if len(sys.argv) > 1 else lambda: None
    keys = Keys(window, save)
    window.installEventFilter(keys)
    window.showFullScreen()  # type: ignore[attr-defined]
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
