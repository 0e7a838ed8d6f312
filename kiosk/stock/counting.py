"""How a count goes: what a typed number leads to, and why there was a difference."""

from __future__ import annotations

from enum import StrEnum

from kiosk.common.actor import Actor
from kiosk.stock.rules import EntryReason


class LineState(StrEnum):
    """How far a product is in a count; stored, so never renamed."""

    TO_COUNT = "to_count"
    SECOND = "second"
    APPROVAL = "approval"
    SETTLED = "settled"
    REPLACED = "replaced"


WAITING = (LineState.SECOND, LineState.APPROVAL)
"""Counted but not booked: somebody else must count again, or staff must say yes."""


class Why(StrEnum):
    """Why there was less or more than the books said; stored, so never renamed."""

    USED_UNRECORDED = "used_unrecorded"
    DAMAGED = "damaged"
    MISCOUNTED_BEFORE = "miscounted_before"
    UNKNOWN = "unknown"


def whys(difference: int) -> tuple[Why, ...]:
    """Answer what can be the reason of a difference; the first is the likely one."""
    return tuple(Why) if difference < 0 else (Why.UNKNOWN, Why.MISCOUNTED_BEFORE)


def entry_reason(difference: int, why: Why) -> EntryReason:
    """Answer under which reason a difference stands in the book."""
    if difference > 0:
        return EntryReason.COUNTED
    reasons = {
        Why.USED_UNRECORDED: EntryReason.USED_UNRECORDED,
        Why.DAMAGED: EntryReason.DISPOSED_DAMAGED,
    }
    return reasons.get(why, EntryReason.COUNTED)


def after_typing(difference: int, small: int, was_far_off: bool, by_another: bool) -> LineState:
    """Answer where a typed number leads.

    Once a number was far off, only that of another person counts: whoever typed it cannot find out
    by trying what would be let pass.
    """
    if was_far_off and not by_another:
        return LineState.SECOND
    if abs(difference) <= small:
        return LineState.SETTLED
    return LineState.APPROVAL if was_far_off else LineState.SECOND


def is_another(actor: Actor, first_by: str) -> bool:
    """Tell whether somebody is another person than who counted first; the console is nobody."""
    return bool(actor.account) and actor.name != first_by
