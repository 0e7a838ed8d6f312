"""Random numbers. What may leave the station must not tell when it was made: UUIDv4 only."""

from __future__ import annotations

import secrets
import uuid


def new_number() -> str:
    """Answer a random number (UUIDv4, 32 hex digits) naming a visit, person or request."""
    return uuid.uuid4().hex


def new_row_id() -> int:
    """Answer a random positive 63-bit row id, for tables whose order must tell nothing."""
    return secrets.randbits(63) or 1
