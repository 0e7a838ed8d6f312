"""What a badge and a courier may be, and when a badge opens the door."""

from __future__ import annotations

from enum import StrEnum

from kiosk.common.codes import CodeFault
from kiosk.common.errors import Reason


class Holder(StrEnum):
    """Whom a badge belongs to."""

    COURIER = "courier"
    STAFF = "staff"


class BadgeState(StrEnum):
    """A lost badge is revoked, one printed anew was replaced; both stop at the very next scan."""

    ACTIVE = "active"
    REVOKED = "revoked"
    REPLACED = "replaced"


class CourierState(StrEnum):
    """pending → active ⇄ suspended → left; a pending one may be rejected, or lapse."""

    PENDING = "pending"
    ACTIVE = "active"
    SUSPENDED = "suspended"
    LEFT = "left"
    REJECTED = "rejected"
    LAPSED = "lapsed"


HERE = (CourierState.PENDING, CourierState.ACTIVE, CourierState.SUSPENDED)
"""Who is registered; all others are gone and their data goes soon."""
CONFIRMED = (CourierState.ACTIVE, CourierState.SUSPENDED)
"""Whom staff have seen."""


FAULT_REASONS = {
    CodeFault.FOREIGN: Reason.FOREIGN_CODE,
    CodeFault.BROKEN: Reason.BROKEN_CODE,
}
_BADGE_REASONS = {
    BadgeState.REVOKED: Reason.BADGE_REVOKED,
    BadgeState.REPLACED: Reason.BADGE_REPLACED,
}
_COURIER_REASONS = {
    CourierState.SUSPENDED: Reason.COURIER_SUSPENDED,
    CourierState.LEFT: Reason.COURIER_LEFT,
    CourierState.REJECTED: Reason.ENROLMENT_REJECTED,
    CourierState.LAPSED: Reason.ENROLMENT_LAPSED,
}


def why_not(badge_state: str, courier_state: str) -> Reason | None:
    """Answer why this badge of this courier is refused, or None when it is welcome."""
    return badge_reason(badge_state) or _COURIER_REASONS.get(CourierState(courier_state))


def badge_reason(state: str) -> Reason | None:
    """Answer why a badge in this state opens nothing, or None when it does."""
    return _BADGE_REASONS.get(BadgeState(state))
