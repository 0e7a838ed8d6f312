"""Pictures of covers, where somebody has put some: ``covers/ISBN.jpg`` in the station's folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImageReader

COVERS = "covers"
_ENDINGS = (".jpg", ".jpeg", ".png")


def cover_of(folder: Path, isbn: str) -> str:
    """Answer where the picture of a book's cover is, as QML takes it; empty where there is none.

    What is no picture at all is none.
    """
    places = (folder / COVERS / (isbn + ending) for ending in _ENDINGS) if isbn else ()
    pictures = (place for place in places if place.is_file() and QImageReader(str(place)).canRead())
    place = next(pictures, None)
    return QUrl.fromLocalFile(str(place)).toString() if place else ""
