"""A camera that is looked through: Qt's own, in a size and rate that suit codes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import shiboken6
from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, SignalInstance, Slot
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoSink,
)

from ui.camera.reading import READABLE

WIDTH = 1280
"""A card of 30 mm at arm's length is then three pixels a module."""
SLOWEST = 5.0
"""Pictures a second; more than this is only warmth."""


class Lens(Protocol):
    """What the camera of the shell looks through: a real one, or a film in tests."""

    sink: QVideoSink

    @property
    def failed(self) -> SignalInstance:
        """Says why nothing comes any more."""

    def start(self) -> None:
        """Let pictures come into the sink."""

    def stop(self) -> None:
        """Let none come; the camera's light goes out."""

    def close(self) -> None:
        """Stop, and never start again."""


class CameraLens(QObject):
    """A real camera, into a sink.

    It lives in a thread of its own, for to start and to stop one takes up to half a second. No
    Python runs in that thread: what leads into it are Qt's own slots, what comes out is queued.
    """

    failed = Signal(str)
    _start = Signal()
    _stop = Signal()
    _end = Signal()

    def __init__(self, device: QCameraDevice, parent: QObject) -> None:
        super().__init__(parent)
        self._closed = False
        self._thread = QThread(self)
        self._parts = QObject()  # they move and go together
        self.sink = QVideoSink(self._parts)
        camera = QCamera(device, self._parts)
        session = QMediaCaptureSession(self._parts)
        session.setCamera(camera)
        session.setVideoSink(self.sink)
        suited = best(device.videoFormats())
        if suited is not None:
            camera.setCameraFormat(suited)
        camera.errorOccurred.connect(self._tell)
        camera.activeChanged.connect(self._forget)
        self._start.connect(camera.start)
        self._stop.connect(camera.stop)
        end = QTimer(self._parts, singleShot=True)  # so that the thread ends after it has stopped
        end.timeout.connect(self._thread.quit, Qt.ConnectionType.DirectConnection)
        self._end.connect(camera.stop)
        self._end.connect(end.start)
        self._parts.moveToThread(self._thread)
        self._thread.finished.connect(self._go)
        self._thread.start()

    def start(self) -> None:
        """See ``Lens``."""
        self._start.emit()

    def stop(self) -> None:
        """See ``Lens``."""
        self._stop.emit()

    def close(self) -> None:
        """See ``Lens``; does not wait for it."""
        self._closed = True  # what the camera still says comes when its parts are gone
        self._end.emit()

    @Slot(bool)
    def _forget(self, active: bool) -> None:
        """The last picture goes with the light."""
        if not active and not self._closed:
            self.sink.setVideoFrame(QVideoFrame())

    @Slot()
    def _go(self) -> None:
        """The parts are taken down here: in two threads at once they would be so twice."""
        self._thread.wait()
        shiboken6.delete(self._parts)
        self.deleteLater()

    @Slot(QCamera.Error, str)
    def _tell(self, error: QCamera.Error, words: str) -> None:
        if error is not QCamera.Error.NoError:
            self.failed.emit(words)


def find_lens(parent: QObject) -> Lens | None:
    """Answer the camera the system would choose, or None."""
    device = QMediaDevices.defaultVideoInput()
    return None if device.isNull() else CameraLens(device, parent)


def take(sink: QVideoSink) -> QVideoFrame | None:
    """Take the newest picture out of a sink, which keeps none; None: nothing new has come."""
    frame = sink.videoFrame()
    if not frame.isValid():
        return None
    sink.setVideoFrame(QVideoFrame())
    return frame


def best(formats: Sequence[QCameraFormat]) -> QCameraFormat | None:
    """Answer the format to ask for: near the wanted width, no packed pictures, few a second."""
    readable = [one for one in formats if one.pixelFormat() in READABLE]
    return min(readable, key=_cost, default=None)


def _cost(one: QCameraFormat) -> tuple[bool, int, bool, float]:
    too_slow = one.maxFrameRate() < SLOWEST
    packed = one.pixelFormat() is QVideoFrameFormat.PixelFormat.Format_Jpeg
    return too_slow, abs(one.resolution().width() - WIDTH), packed, one.maxFrameRate()
