"""One running window: engine, root view model, station, and taking them apart in order."""

from __future__ import annotations

import gc
import signal
import socket
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, QUrl, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickWindow

from kiosk.common.clock import TimeSource
from kiosk.station import SYSTEM_TIME
from ui.firstaid import pictures
from ui.qt import icon_images
from ui.qt.fonts import INSTALL_COMMAND, NO_FONT, set_up_fonts
from ui.qt.language import Code, Language
from ui.setup.screens import NO_FONT_HERE
from ui.shell.crash import CrashGuard
from ui.shell.view_model import KioskViewModel

ROOT = Path(__file__).resolve().parents[1]
MAIN = QUrl.fromLocalFile(str(ROOT / "ui" / "shell" / "Main.qml"))
_TOUCHES = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)


class Program(QObject):
    """The window and everything behind it. Needs ``prepare_environment`` called before."""

    def __init__(
        self,
        app: QGuiApplication,
        folder: Path,
        windowed: bool = False,
        size: tuple[int, int] = (1920, 1080),
        language: Code | None = None,
        source: TimeSource = SYSTEM_TIME,
    ) -> None:
        super().__init__()
        self.app = app
        self._windowed = windowed
        self.font = set_up_fonts(app)
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(ROOT))
        self.engine.addImportPath(str(ROOT / "ui" / "keyboard"))  # where Qt looks for its style
        self.engine.addImageProvider(icon_images.PROVIDER, icon_images.IconImages())
        self.engine.addImageProvider(pictures.PROVIDER, pictures.Pictures())
        # Qt reads the window's files in a thread of its own while this one opens the station.
        ahead = QQmlComponent(self.engine, MAIN, QQmlComponent.CompilationMode.Asynchronous)
        self.kiosk = KioskViewModel(folder, Language(self.engine), source)
        self.kiosk.quitting.connect(self.quit)
        self.front = self.kiosk.front
        self.front.windowed = windowed
        self.front.open(folder, language)
        if self.font is None:
            sys.stderr.write(f"{NO_FONT}: {INSTALL_COMMAND}\n")
            self.front.language.use("en")
            self.front.go(NO_FONT_HERE)
        whole = app.primaryScreen().size()
        width, height = size if windowed else (whole.width(), whole.height())
        self.engine.setInitialProperties(
            # The size too: at 0 × 0 every text would first be laid out letter by letter.
            {"kiosk": self.kiosk, "windowed": windowed, "width": width, "height": height}
        )
        self.engine.load(MAIN)
        del ahead
        self.window = self._show()
        self.window.frameSwapped.connect(self._painted)

    def run(self) -> int:
        """Serve until ``quit``; answer the exit code."""
        self._listen_to_signals()
        guard = CrashGuard(self.front, self.engine)
        guard.install()
        gc.freeze()  # what is there now stays: looking through it again would cost a tap 20 ms
        gc.enable()
        code = self.app.exec()
        guard.remove()
        self.close()
        return code

    def quit(self) -> None:
        """End cleanly."""
        self.app.exit()  # quit() would ask the window first, and a kiosk's window says no

    def close(self) -> None:
        """Take the window down before what it shows, then let the station go."""
        self.window.removeEventFilter(self)
        self.window.close()
        self.engine.deleteLater()
        self.app.sendPostedEvents(self.engine, QEvent.Type.DeferredDelete)
        self.kiosk.close()
        self.front.language.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count touches; let the window close only where it may."""
        if event.type() in _TOUCHES:
            self.front.touch()
        if event.type() == QEvent.Type.Close and not self._windowed:
            event.ignore()
            return True
        return False

    def _show(self) -> QQuickWindow:
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        window.installEventFilter(self.kiosk.scanner)
        window.installEventFilter(self)
        if self._windowed:
            window.show()
        else:
            window.showFullScreen()
        return window

    @Slot()
    def _painted(self) -> None:
        """The first frame is there."""
        self.window.frameSwapped.disconnect(self._painted)
        self.front.painted()

    def _listen_to_signals(self) -> None:
        """Wake the event loop when a signal comes; Python alone would wait for the next event."""
        ours, pythons = socket.socketpair()
        for end in (ours, pythons):
            end.setblocking(False)
        signal.set_wakeup_fd(pythons.fileno())
        self._sockets = (ours, pythons)
        self._notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda: ours.recv(64))
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, lambda *_: self.quit())
