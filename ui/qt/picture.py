"""A picture that QML can show without a file: what is secret never touches the disk."""

from __future__ import annotations

import base64


def png_url(png: bytes) -> str:
    """Answer a ``data:`` address of a picture."""
    return "data:image/png;base64," + base64.b64encode(png).decode()
