"""Codes in a frame of a camera: its brightness goes to the decoder as it lies, uncopied.

Runs off the GUI thread: the decoder frees the GIL.
"""

from __future__ import annotations

import io

import zxingcpp
from PIL import Image
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

_Pixels = QVideoFrameFormat.PixelFormat
_LAYOUT: dict[QVideoFrameFormat.PixelFormat, tuple[int, int, str]] = {
    # first byte, bytes from pixel to pixel, what they are
    **dict.fromkeys(
        (
            _Pixels.Format_NV12,
            _Pixels.Format_NV21,
            _Pixels.Format_YUV420P,
            _Pixels.Format_YUV422P,
            _Pixels.Format_YV12,
            _Pixels.Format_Y8,
        ),
        (0, 1, "Lum"),
    ),
    _Pixels.Format_YUYV: (0, 2, "Lum"),
    _Pixels.Format_UYVY: (1, 2, "Lum"),
    _Pixels.Format_Y16: (1, 2, "Lum"),  # the high byte comes second
    _Pixels.Format_P010: (1, 2, "Lum"),
    _Pixels.Format_BGRA8888: (0, 4, "BGRA"),
    _Pixels.Format_BGRX8888: (0, 4, "BGRA"),
    _Pixels.Format_RGBA8888: (0, 4, "RGBA"),
    _Pixels.Format_RGBX8888: (0, 4, "RGBA"),
    _Pixels.Format_ARGB8888: (0, 4, "ARGB"),
    _Pixels.Format_XRGB8888: (0, 4, "ARGB"),
    _Pixels.Format_ABGR8888: (0, 4, "ABGR"),
    _Pixels.Format_XBGR8888: (0, 4, "ABGR"),
}
READABLE = frozenset({*_LAYOUT, _Pixels.Format_Jpeg})


class Unreadable(Exception):
    """A frame of a kind that no camera was thought to send, or one whose memory is gone."""


def read(frame: QVideoFrame) -> frozenset[str]:
    """Answer the QR codes in a frame; other kinds of codes are not looked for.

    Raises:
        Unreadable: see there.
    """
    if frame.pixelFormat() not in READABLE or not frame.map(QVideoFrame.MapMode.ReadOnly):
        raise Unreadable(frame.pixelFormat().name)
    try:
        found = zxingcpp.read_barcodes(
            _picture(frame),
            formats=zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCodeModel2]),  # no micro QR
            text_mode=zxingcpp.TextMode.Plain,
            try_invert=False,  # a badge is dark on light; looking for the other costs twice
        )
    finally:
        frame.unmap()
    return frozenset(code.text for code in found if code.text)


def _picture(frame: QVideoFrame) -> zxingcpp.ImageView | Image.Image:
    """Answer the frame as the decoder takes it; good as long as the frame is mapped."""
    pixels = memoryview(frame.bits(0))
    if frame.pixelFormat() is _Pixels.Format_Jpeg:
        picture = Image.open(io.BytesIO(pixels), formats=("JPEG",))
        picture.draft("L", picture.size)  # the colours need not be unpacked
        return picture.convert("L")
    first, step, name = _LAYOUT[frame.pixelFormat()]
    kind = getattr(zxingcpp.ImageFormat, name)
    height = frame.height() - (first > 0)  # so that the last line does not end beyond the memory
    return zxingcpp.ImageView(
        pixels[first:], frame.width(), height, kind, frame.bytesPerLine(0), step
    )
