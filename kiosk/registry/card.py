"""The card of a badge or recovery code, as a picture to print or to photograph.

85.6 × 54 mm (ISO/IEC 7810 ID-1) at 15 pixels a millimetre; QR version 3 at level Q with a quiet
zone of four modules (product description, check-in).
"""

from __future__ import annotations

import io

import qrcode
from PIL import Image, ImageDraw, ImageFont
from qrcode.util import MODE_8BIT_BYTE, MODE_ALPHA_NUM, QRData

from kiosk.common.drawing import write
from kiosk.common.fonts import Face

MODULE_PX = 16
DOTS_PER_MM = 15
WIDTH, HEIGHT = round(85.6 * DOTS_PER_MM), 54 * DOTS_PER_MM
_BAND, _MARGIN = 120, 44
_INK, _BAND_COLOUR, _PAPER = "#16202c", "#1f3a5f", "#ffffff"
_NAME_SIZES, _SMALL_SIZES = range(104, 27, -4), range(48, 23, -4)


def draw_card(
    code: str, holder_name: str, company: str, station_name: str, face: Face | None = None
) -> bytes:
    """Draw a card and answer it as PNG.

    Each line is written in ``face``, by default in a font of this machine that has its letters;
    without any font the card shows the QR code and the code in letters only.
    """
    card = Image.new("RGB", (WIDTH, HEIGHT), _PAPER)
    pen = ImageDraw.Draw(card)
    pen.rectangle((0, 0, WIDTH, _BAND), _BAND_COLOUR)
    symbol = qr_image(code)
    left = WIDTH - symbol.width - _MARGIN // 2
    card.paste(symbol, (left, _BAND + (HEIGHT - _BAND - symbol.height) // 2))
    column = left - _MARGIN
    band = (_MARGIN, 16, WIDTH - _MARGIN, _BAND - 12)
    write(pen, station_name, band, _NAME_SIZES, _PAPER, face)
    write(pen, holder_name, (_MARGIN, _BAND + 50, column, 480), _NAME_SIZES, _INK, face)
    write(pen, company, (_MARGIN, 500, column, 610), _SMALL_SIZES, _INK, face)
    _write_code(pen, code)
    return _png(card)


def qr_image(code: str) -> Image.Image:
    """Answer the bare symbol of a code, quiet zone included."""
    symbol = qrcode.QRCode(
        version=3, error_correction=qrcode.ERROR_CORRECT_Q, box_size=MODULE_PX, border=4
    )
    symbol.add_data(QRData(code, MODE_ALPHA_NUM))
    symbol.make(fit=False)
    return symbol.make_image().get_image().convert("RGB")


def draw_text(text: str) -> bytes:
    """Draw a text as a symbol any phone reads (UTF-8, the smallest version it fits), as PNG."""
    symbol = qrcode.QRCode(
        error_correction=qrcode.ERROR_CORRECT_L, box_size=MODULE_PX // 2, border=4
    )
    symbol.add_data(QRData(text.encode(), MODE_8BIT_BYTE))
    symbol.make(fit=True)
    return _png(symbol.make_image().get_image().convert("RGB"))


def _write_code(pen: ImageDraw.ImageDraw, code: str) -> None:
    """The code in letters, for a broken scanner; Pillow's own font has all of them."""
    groups = [code[start : start + 5] for start in range(0, len(code), 5)]
    font = ImageFont.load_default(36)
    for number, row in enumerate((groups[:3], groups[3:])):
        pen.text((_MARGIN, HEIGHT - 150 + number * 50), " ".join(row), _INK, font)


def _png(card: Image.Image) -> bytes:
    stream = io.BytesIO()
    dots_per_inch = DOTS_PER_MM * 25.4
    card.save(stream, "PNG", dpi=(dots_per_inch, dots_per_inch))
    return stream.getvalue()
