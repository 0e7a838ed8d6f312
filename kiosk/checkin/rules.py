"""How a visit ends and what a scan may mean."""

from __future__ import annotations

from enum import StrEnum

from kiosk.common.clock import HOUR, MINUTE

ANNUL_LIMIT_MS = 15 * MINUTE
MAYBE_INSIDE_MS = 4 * HOUR
FAILED_SCANS_A_MINUTE = 10


class End(StrEnum):
    """Why a visit is over; OPEN while it is not."""

    OPEN = ""
    LEFT = "left"
    GUESSED = "guessed"
    ANNULLED = "annulled"
    NOT_ME = "not_me"


VOID = (End.ANNULLED, End.NOT_ME)
"""Ends of visits that never were: they count nowhere."""


def due_ms(touched_ms: int, idle_minutes: int, closing_ms: int) -> int:
    """A visit nobody touches ends after the idle time, at the latest at closing time."""
    return min(touched_ms + idle_minutes * MINUTE, closing_ms)
