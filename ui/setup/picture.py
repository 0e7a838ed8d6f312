"""A code as a picture that QML can show without a file: codes of set-up never touch the disk."""

from __future__ import annotations

import base64
import io

from kiosk.registry.card import qr_image


def as_url(code: str) -> str:
    """Answer a ``data:`` address of the code's QR symbol, quiet zone included."""
    stream = io.BytesIO()
    qr_image(code).save(stream, "PNG")
    return "data:image/png;base64," + base64.b64encode(stream.getvalue()).decode()
