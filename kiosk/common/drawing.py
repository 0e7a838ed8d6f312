"""Writing into pictures that are printed: in a box, in a font of this machine."""

from __future__ import annotations

from collections.abc import Iterator

from PIL import ImageDraw, ImageFont

from kiosk.common.fonts import Face, find_face

Box = tuple[int, int, int, int]
"""Left, top, right and bottom in pixels."""
Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


def write(
    pen: ImageDraw.ImageDraw,
    text: str,
    box: Box,
    sizes: range,
    colour: str,
    face: Face | None = None,
) -> None:
    """Write a text into a box as large as it goes (``sizes``, falling), in as many lines as fit.

    Without a ``face``, in a font of this machine that has its letters; without any, not at all.
    """
    face = face or find_face(text)
    if face is None or not text:
        return
    left, top, right, bottom = box
    lines, size = [text], sizes[-1]
    for size in sizes:
        font = _font(face, size)
        lines = list(_wrapped(text, font, right - left))
        if len(lines) * _line(size) <= bottom - top:
            break
    for number, line in enumerate(lines):
        if (number + 1) * _line(size) <= bottom - top:
            pen.text((left, top + number * _line(size)), line, colour, _font(face, size))


def _wrapped(text: str, font: Font, width: int) -> Iterator[str]:
    """Break between words, and inside a word only where it is wider than the box."""
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if font.getlength(longer) <= width:
            line = longer
            continue
        if line:
            yield line
        line = ""
        for letter in word:
            if line and font.getlength(line + letter) > width:
                yield line
                line = ""
            line += letter
    yield line


def _font(face: Face, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(face.path), size, face.index)


def _line(size: int) -> int:
    return size * 5 // 4
