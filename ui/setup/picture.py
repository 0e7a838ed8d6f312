"""The codes of set-up as pictures."""

from __future__ import annotations

import io

from kiosk.registry.card import qr_image
from ui.qt.picture import png_url


def as_url(code: str) -> str:
    """Answer a ``data:`` address of the code's QR symbol, quiet zone included."""
    stream = io.BytesIO()
    qr_image(code).save(stream, "PNG")
    return png_url(stream.getvalue())
