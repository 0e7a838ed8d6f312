"""A camera that is looked through: Qt's own, in a size and rate that suit codes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
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
    """A real camera, into a sink."""

    failed = Signal(str)

    def __init__(self, device: QCameraDevice, parent: QObject) -> None:
        super().__init__(parent)
        self.sink = QVideoSink(self)
        self._camera = QCamera(device, self)
        self._session = QMediaCaptureSession(self)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self.sink)
        suited = best(device.videoFormats())
        if suited is not None:
            self._camera.setCameraFormat(suited)
        self._camera.errorOccurred.connect(self._tell)

    def start(self) -> None:
        """See ``Lens``."""
        self._camera.start()

    def stop(self) -> None:
        """See ``Lens``."""
        self._camera.stop()
        self.sink.setVideoFrame(QVideoFrame())

    def close(self) -> None:
        """See ``Lens``."""
        self.stop()
        self.deleteLater()

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
