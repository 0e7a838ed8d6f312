"""The real window with a camera that sees what a test shows it."""

from __future__ import annotations

import pytest
from PIL import Image
from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QVideoSink

from tests.ui.camera.frames import frame
from tests.ui.conftest import Window
from ui.camera import camera as module
from ui.camera.camera import Camera


class Film(QObject):
    """A lens whose pictures a test makes; they go through a real sink."""

    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.sink = QVideoSink(self)
        self.runs = False
        self.opened = 0

    def start(self) -> None:
        self.runs = True

    def stop(self) -> None:
        self.runs = False

    def close(self) -> None:
        self.stop()


class Eye:
    """Holds things before the window's camera."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.film = Film()
        self.camera.find = self._find
        self.camera._pace.setInterval(1)
        self.camera.want(False)
        self.camera.want(True)
        self.wait_until(lambda: self.film.runs)

    def _find(self, parent: QObject) -> Film:
        self.film.opened += 1
        return self.film

    @property
    def camera(self) -> Camera:
        return self.window.program.kiosk.camera

    def wait_until(self, condition: object) -> None:
        assert callable(condition)
        self.window.hand.wait_for(condition, "the camera")

    def sees(self, picture: Image.Image, looks: int = 1) -> None:
        """Show a picture for so many looks, or until the camera is no longer wanted."""
        made = frame(picture)
        for _ in range(looks):
            if self.film.runs:
                self.film.sink.setVideoFrame(made)
            self.wait_until(self._has_looked)

    def _has_looked(self) -> bool:
        if not self.camera._pace.isActive():
            return True
        return not self.film.sink.videoFrame().isValid() and not self.camera._busy


@pytest.fixture
def eye(window: Window, monkeypatch: pytest.MonkeyPatch) -> Eye:
    for name, value in (("START_MS", 1), ("STOP_MS", 1), ("RETRY_MS", 1), ("BLIND", 10**6)):
        monkeypatch.setattr(module, name, value)
    return Eye(window)
