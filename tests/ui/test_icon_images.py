"""Icons as pictures: every one a screen names, in its colour and size, and never an error."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

from ui.qt.fonts import set_up_fonts
from ui.qt.icon_images import IconImages
from ui.qt.icons import glyphs


@pytest.fixture(autouse=True)
def fonts(qapp: QGuiApplication) -> None:
    set_up_fonts(qapp)


def drawn(name: str, side: int = 64) -> QImage:
    return IconImages().requestImage(name, QSize(), QSize(side, side))


def inked(image: QImage) -> list[QColor]:
    """The colours of whatever is covered whole."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    seen = (image.pixelColor(x, y) for x, y in points)
    return [color for color in seen if color.alpha() == 255]


def test_every_icon_that_a_screen_names_is_drawn_as_itself() -> None:
    pictures = {
        name: bytes(drawn(f"{ord(glyph):x}/b3261e").constBits()) for name, glyph in glyphs().items()
    }
    nothing = bytes(64 * 64 * 4)
    assert [name for name, picture in pictures.items() if picture == nothing] == []
    assert len(set(pictures.values())) == len(set(glyphs().values()))


def test_an_icon_has_its_colour_and_no_other() -> None:
    image = drawn("f01ab/b3261e")
    assert image.size() == QSize(64, 64)
    assert set(map(QColor.name, inked(image))) == {"#b3261e"}


def test_a_pale_icon_lets_the_ground_through() -> None:
    image = drawn("f01ab/80b3261e")
    assert inked(image) == []
    assert max(image.pixelColor(x, 32).alpha() for x in range(64)) == 0x80


@pytest.mark.parametrize(
    "name", ["", "f01ab", "f01ab/red", "41/b3261e", "110000/b3261e", "/", "😀"]
)
def test_what_is_no_icon_is_an_empty_picture(name: str) -> None:
    assert bytes(drawn(name).constBits()) == bytes(64 * 64 * 4)


def test_an_icon_asked_for_without_a_size_has_one() -> None:
    image = IconImages().requestImage("f01ab/b3261e", QSize(), QSize())
    assert inked(image)
