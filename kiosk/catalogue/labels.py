"""Sheets of labels for items: for its back where it stands, and a code to scan, side by side.

A4 with 3 × 8 labels of 70 × 37 mm, as they are sold, at 300 dots an inch. The code is a QR symbol:
whatever reads badges here reads it as well.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence

import qrcode
from PIL import Image, ImageDraw

from kiosk.catalogue.rules import Label
from kiosk.common.drawing import Box, write
from kiosk.common.fonts import Face, find_face

DOTS_PER_INCH = 300
COLUMNS, ROWS = 3, 8
ON_A_SHEET = COLUMNS * ROWS
_MM = DOTS_PER_INCH / 25.4
_WIDTH, _HEIGHT = round(210 * _MM), round(297 * _MM)
_SPINE, _MARGIN, _SYMBOL = round(22 * _MM), round(3 * _MM), round(20 * _MM)
_DARK = 128
_INK, _GREY = "#000000", "#999999"
_LARGE, _SMALL = range(72, 23, -4), range(44, 23, -4)
_PARTS = re.compile(r"[\s/]+")


def draw_sheets(labels: Sequence[Label], station: str, skip: int = 0) -> bytes:
    """Draw labels and answer them as PDF; the first ``skip`` places of a sheet are used already."""
    first, *others = sheets(labels, station, skip)
    out = io.BytesIO()
    first.save(out, "PDF", resolution=DOTS_PER_INCH, save_all=True, append_images=others)
    return out.getvalue()


def sheets(labels: Sequence[Label], station: str, skip: int = 0) -> Iterator[Image.Image]:
    """Draw one sheet after the other."""
    letters = set(station).union(*(label.title + label.call_number for label in labels))
    face = find_face("".join(sorted(letters)))  # once: asking takes as long as a label
    places: list[Label | None] = [*[None] * (skip % ON_A_SHEET), *labels]
    for start in range(0, max(1, len(places)), ON_A_SHEET):
        sheet = Image.new("L", (_WIDTH, _HEIGHT), "white")
        for at, label in enumerate(places[start : start + ON_A_SHEET]):
            if label:
                row, column = divmod(at, COLUMNS)
                left, top = _WIDTH * column // COLUMNS, _HEIGHT * row // ROWS
                sheet.paste(_drawn(label, station, face), (left, top))
        yield sheet.point(lambda level: 255 * (level >= _DARK)).convert("1")


def _drawn(label: Label, station: str, face: Face | None) -> Image.Image:
    """Draw one label: a strip for the back on the left, cut along the line, the code beside it."""
    width, height = _WIDTH // COLUMNS, _HEIGHT // ROWS
    picture = Image.new("L", (width, height), "white")
    pen = ImageDraw.Draw(picture)
    spine = "\n".join(filter(None, [*_PARTS.split(label.call_number), label.shelf]))
    _write_lines(pen, spine, (_MARGIN, _MARGIN, _SPINE - _MARGIN // 2, height - _MARGIN), face)
    pen.line((_SPINE, _MARGIN, _SPINE, height - _MARGIN), _GREY)
    left = _SPINE + _MARGIN // 2
    picture.paste(_symbol(label.barcode), (left, _MARGIN // 2))
    beside = left + _SYMBOL + _MARGIN // 2
    under = _MARGIN // 2 + _SYMBOL
    texts = (
        (label.title, (beside, _MARGIN, width - _MARGIN, under)),
        (label.barcode, (left + _MARGIN, under, width - _MARGIN, under + 60)),
        (station, (left + _MARGIN, under + 60, width - _MARGIN, height - _MARGIN)),
    )
    for text, box in texts:
        write(pen, text, box, _SMALL, _INK, face)
    return picture


def _write_lines(pen: ImageDraw.ImageDraw, text: str, box: Box, face: Face | None) -> None:
    left, top, right, bottom = box
    lines = text.split("\n")
    tall = min(100, (bottom - top) // max(1, len(lines)))
    for number, line in enumerate(lines):
        row = (left, top + number * tall, right, top + (number + 1) * tall)
        write(pen, line, row, _LARGE, _INK, face)


def _symbol(barcode: str) -> Image.Image:
    """Answer the code with its quiet zone, its modules as large as a label has room for."""
    symbol = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=4)
    symbol.add_data(barcode)
    symbol.make(fit=True)
    symbol.box_size = _SYMBOL // (symbol.modules_count + 2 * symbol.border)
    bare = symbol.make_image().get_image().convert("L")
    picture = Image.new("L", (_SYMBOL, _SYMBOL), "white")
    picture.paste(bare, ((_SYMBOL - bare.width) // 2, (_SYMBOL - bare.height) // 2))
    return picture
