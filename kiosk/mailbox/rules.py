"""What a notice may say. Never a health matter, never another person."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What happened; stored, so never renamed. The window owns the words."""

    REQUEST_READY = "request_ready"
    REQUEST_FAILED = "request_failed"
    ENROLMENT_CONFIRMED = "enrolment_confirmed"


URGENCY: dict[Kind, int] = {
    Kind.REQUEST_READY: 90,
    Kind.REQUEST_FAILED: 60,
    Kind.ENROLMENT_CONFIRMED: 20,
}
"""What gets cold or lapses comes first."""
