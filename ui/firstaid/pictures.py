"""The figures of first aid in the colours of the hour: ``image://aid/NAME/INK-GREEN-RED-…``."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

PROVIDER = "aid"
COLOURS = ("#1E2227", "#00703C", "#B3261E", "#0B5E94", "#8A5200", "#E6DED0", "#FFFFFF")
"""What the files are drawn with (``build_spec/figures/pen.py``), in the order asked for."""
_ANY = QSize(400, 300)


def coloured(svg: str, colours: list[str]) -> str:
    """Answer a figure with other colours (six hex digits each) in place of its own."""
    if len(colours) != len(COLOURS):
        return svg
    for number, own in enumerate(COLOURS):
        svg = svg.replace(own, f"@{number}@")
    for number, colour in enumerate(colours):
        svg = svg.replace(f"@{number}@", f"#{colour}")
    return svg


class Pictures(QQuickImageProvider):
    """Draws a figure as large as it is shown."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N803
        """Answer the figure; one that is not there is an empty picture, never an error."""
        from kiosk.firstaid.guides import RESOURCES  # noqa: PLC0415 (only first aid draws)
        from kiosk.firstaid.rules import is_name  # noqa: PLC0415

        wanted = _ANY if requestedSize.isEmpty() else requestedSize
        image = QImage(wanted, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        name, _, colours = id.partition("/")
        file = RESOURCES / "pictures" / f"{name}.svg"
        if is_name(name) and file.is_file():
            _paint(coloured(file.read_text("utf-8"), colours.split("-")), image)
        return image


def _paint(svg: str, image: QImage) -> None:
    from PySide6.QtCore import Qt  # noqa: PLC0415 (only first aid draws)
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    renderer = QSvgRenderer(QByteArray(svg.encode()))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
