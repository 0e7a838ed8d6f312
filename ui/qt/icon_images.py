"""The icons as pictures: ``image://icon/CODEPOINT/RRGGBB``.

A glyph of 64 pixels and more is no letter any more for Qt's painter but an outline, filled anew for
every frame; a picture is filled once.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

FAMILY = "Material Design Icons"
PROVIDER = "icon"
CENTRED = 0x84
"""``Qt.AlignmentFlag.AlignCenter``."""
_ANY = QSize(48, 48)
_ID = re.compile(r"(f[0-9a-f]{4})/((?:[0-9a-f]{2}){3,4})")
"""The font keeps its icons in Unicode's plane 15; a colour may have its opacity in front."""
_Mode = QPainter.CompositionMode


class IconImages(QQuickImageProvider):
    """Draws an icon as large as it is shown."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N803
        """Answer the icon; one that cannot be is an empty picture, never an error."""
        wanted = _ANY if requestedSize.isEmpty() else requestedSize
        image = QImage(wanted, QImage.Format.Format_ARGB32_Premultiplied)
        painter = QPainter(image)
        painter.setCompositionMode(_Mode.CompositionMode_Clear)
        painter.eraseRect(image.rect())
        if found := _ID.fullmatch(id):
            _paint(chr(int(found[1], 16)), found[2].rjust(8, "f"), image, painter)
        painter.end()
        return image


def _paint(glyph: str, color: str, image: QImage, painter: QPainter) -> None:
    """Write the glyph in black, and lay its colour (opacity, red, green, blue) upon it."""
    font = QFont(FAMILY)
    font.setPixelSize(min(image.width(), image.height()))
    painter.setFont(font)
    painter.setCompositionMode(_Mode.CompositionMode_SourceOver)
    painter.drawText(image.rect(), CENTRED, glyph)
    ink = QImage(bytes.fromhex(color)[::-1], 1, 1, 4, QImage.Format.Format_ARGB32)
    painter.setCompositionMode(_Mode.CompositionMode_SourceIn)
    painter.drawImage(image.rect(), ink)
