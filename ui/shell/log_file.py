"""The log in a file, loaded with its first line: what rotates it would delay the first frame."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler


class RotatingLog(RotatingFileHandler):
    """Rotates by size, and is silent when the disk takes nothing."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Let a disk that takes no log be; the standard handler would print the record."""
