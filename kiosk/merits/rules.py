"""What one person may give alone, and the way a deduction goes: values in, values out."""

from __future__ import annotations

import unicodedata
from enum import StrEnum

MOST_POINTS, MOST_PEOPLE = 200, 20
"""More than that a day nobody gives alone (product description, points)."""
LIMIT = 1000
"""No single grant or deduction is above this."""
PENDING_DAYS, DECIDE_DAYS = 7, 30
"""So long a deduction can be appealed against; so long somebody has to decide the appeal."""
LONGEST_NOTE = 120


class GrantState(StrEnum):
    """How far a grant has come; stored, so never renamed."""

    PROPOSED = "proposed"
    GIVEN = "given"
    DROPPED = "dropped"


class Why(StrEnum):
    """What points are given for; stored, so never renamed."""

    HELPED = "helped"
    EVENT = "event"
    MADE_GOOD = "made_good"
    OTHER = "other"


class DeductionState(StrEnum):
    """proposed → pending → taken, or → appealed → taken | overturned; stored, so never renamed."""

    PROPOSED = "proposed"
    DROPPED = "dropped"
    PENDING = "pending"
    APPEALED = "appealed"
    TAKEN = "taken"
    OVERTURNED = "overturned"


OPEN = (DeductionState.PENDING, DeductionState.APPEALED)
"""States in which a courier sees it."""


class Clause(StrEnum):
    """Clauses of the code of conduct; stored, so never renamed."""

    BLOCKED_EXIT = "blocked_exit"
    FOUGHT = "fought"
    DAMAGED = "damaged"
    TOOK_FOR_OTHERS = "took_for_others"
    KEPT_PLACE = "kept_place"
    NOT_RETURNED = "not_returned"


class Evidence(StrEnum):
    """How it is known; stored, so never renamed."""

    SEEN = "seen"
    RECORDED = "recorded"
    IN_BOOKS = "in_books"
    ADMITTED = "admitted"


def may_alone(points: int, points_today: int, people: int, people_today: int) -> bool:
    """Tell whether one person may give so much, with all that was given on the same day.

    ``points_today`` is the most any of the couriers was given already, ``people_today`` how many
    the same person gave some to: two halves are as much as the whole.
    """
    return points + points_today <= MOST_POINTS and people + people_today <= MOST_PEOPLE


def clean_note(raw: str) -> str | None:
    """Answer what was seen, with tidy spaces (maybe nothing), or None: too long, or no text."""
    note = " ".join(unicodedata.normalize("NFC", raw).split())
    plain = not any(unicodedata.category(letter)[0] == "C" for letter in note)
    return note if plain and len(note) <= LONGEST_NOTE else None
