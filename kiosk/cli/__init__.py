"""courier-home-admin: what staff and scripts do without the window."""

from kiosk.cli.main import main

__all__ = ["main"]
