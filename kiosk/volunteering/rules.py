"""Which tasks fit into a few minutes, and how many of these count: values in, values out."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.common.chores import Chore, ChoreKind
from kiosk.common.clock import MINUTE

CHOICES = (5, 10, 20)
"""Minutes a volunteer may have."""
GRACE_MINUTES = 30
"""So long after its minutes a plan nobody finished ends by itself."""


def by_risk(chores: Iterable[Chore]) -> list[Chore]:
    """Answer chores in order of risk; of the same kind, in the order they came in."""
    order = list(ChoreKind)
    return sorted(chores, key=lambda chore: order.index(chore.kind))


def fit(chores: Iterable[Chore], minutes: int) -> list[Chore]:
    """Answer what to do in so many minutes, in order of risk.

    Each chore is taken unless it does not fit beside the riskier ones taken before it: no chore is
    left out for the sake of a less risky one.
    """
    chosen = []
    for chore in by_risk(chores):
        if chore.minutes <= minutes:
            chosen.append(chore)
            minutes -= chore.minutes
    return chosen


def credit(spent_ms: int, minutes: int) -> int:
    """Answer how many minutes count: those really spent, at least one, at most those chosen."""
    return max(1, min(minutes, spent_ms // MINUTE))
