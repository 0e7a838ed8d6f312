"""The icons as pictures: ``image://icon/CODEPOINT/RRGGBB``.

A glyph of 64 pixels and more is no letter any more for Qt's painter but an outline, filled anew for
every frame; a picture is filled once.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

FAMILY = "Material Design Icons"
PROVIDER = "icon"
_ANY = QSize(48, 48)
_ID = re.compile(r"(f[0-9a-f]{4})/((?:[0-9a-f]{2}){3,4})")
"""The font keeps its icons in Unicode's plane 15; a colour may have its opacity in front."""


class IconImages(QQuickImageProvider):
    """Draws an icon as large as it is shown."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N803
        """Answer the icon; one that cannot be is an empty picture, never an error."""
        wanted = _ANY if requestedSize.isEmpty() else requestedSize
        image = QImage(wanted, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        if found := _ID.fullmatch(id):
            _paint(chr(int(found[1], 16)), QColor(f"#{found[2]}"), image)
        return image


def _paint(glyph: str, color: QColor, image: QImage) -> None:
    font = QFont(FAMILY)
    font.setPixelSize(min(image.width(), image.height()))
    painter = QPainter(image)
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, glyph)
    painter.end()
