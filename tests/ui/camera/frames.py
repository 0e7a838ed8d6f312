"""Pictures as a camera hands them over: frames of every kind, and films on disk."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEventLoop, QSize, QTimer, QUrl
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QMediaCaptureSession,
    QMediaFormat,
    QMediaRecorder,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoFrameInput,
)

Pixels = QVideoFrameFormat.PixelFormat
RATE = 25
LUMINANCE = (Pixels.Format_NV12, Pixels.Format_YUV420P, Pixels.Format_Y8)


def frame(picture: Image.Image, pixels: Pixels = Pixels.Format_NV12) -> QVideoFrame:
    """Answer a picture as a frame of one of the kinds cameras send."""
    made = QVideoFrame(QVideoFrameFormat(QSize(*picture.size), pixels))
    assert made.map(QVideoFrame.MapMode.WriteOnly)
    rows = _rows(picture, pixels)
    plane, line = memoryview(made.bits(0)), made.bytesPerLine(0)
    wide = len(rows) // picture.height
    for row in range(picture.height):
        plane[row * line : row * line + wide] = rows[row * wide : (row + 1) * wide]
    made.unmap()
    return made


def packed(picture: Image.Image) -> bytes:
    """Answer a picture as a JPEG, as many cameras send it."""
    stream = io.BytesIO()
    picture.save(stream, "JPEG", quality=80)
    return stream.getvalue()


def _rows(picture: Image.Image, pixels: Pixels) -> bytes:
    grey = picture.convert("L")
    other = Image.new("L", picture.size, 128)
    if pixels in LUMINANCE:
        return grey.tobytes()
    if pixels is Pixels.Format_YUYV:
        return Image.merge("LA", (grey, other)).tobytes()
    if pixels in (Pixels.Format_UYVY, Pixels.Format_Y16, Pixels.Format_P010):
        return Image.merge("LA", (other, grey)).tobytes()
    red, green, blue = picture.split()
    opaque = Image.new("L", picture.size, 255)
    parts = {
        Pixels.Format_BGRA8888: (blue, green, red, opaque),
        Pixels.Format_RGBA8888: (red, green, blue, opaque),
        Pixels.Format_ARGB8888: (opaque, red, green, blue),
        Pixels.Format_ABGR8888: (opaque, blue, green, red),
    }[pixels]
    return Image.merge("RGBA", parts).tobytes()


def film(file: Path, pictures: Sequence[Image.Image]) -> Path:
    """Record pictures to a video file with Qt's own recorder."""
    session, source, recorder = QMediaCaptureSession(), QVideoFrameInput(), QMediaRecorder()
    session.setVideoFrameInput(source)
    session.setRecorder(recorder)
    kind = QMediaFormat(QMediaFormat.FileFormat.MPEG4)
    kind.setVideoCodec(QMediaFormat.VideoCodec.MPEG4)
    recorder.setMediaFormat(kind)
    recorder.setQuality(QMediaRecorder.Quality.HighQuality)
    recorder.setOutputLocation(QUrl.fromLocalFile(str(file)))
    left = [_timed(number, picture) for number, picture in enumerate(pictures)]
    done = QEventLoop()

    def send() -> None:
        while left:
            if not source.sendVideoFrame(left[0]):
                return
            left.pop(0)
        recorder.stop()

    source.readyToSendVideoFrame.connect(send)

    def stopped(state: QMediaRecorder.RecorderState) -> None:
        if state is QMediaRecorder.RecorderState.StoppedState:
            done.quit()

    recorder.recorderStateChanged.connect(stopped)
    QTimer.singleShot(20_000, done.quit)
    recorder.record()
    done.exec()
    assert not left, recorder.errorString()
    return file


def _timed(number: int, picture: Image.Image) -> QVideoFrame:
    width, height = picture.size
    pixels = picture.convert("RGBA").tobytes()
    image = QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGBA8888)
    made = QVideoFrame(image.convertToFormat(QImage.Format.Format_RGB32))
    made.setStreamFrameRate(RATE)
    made.setStartTime(number * 1_000_000 // RATE)
    made.setEndTime((number + 1) * 1_000_000 // RATE)
    return made
