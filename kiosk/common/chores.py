"""What wants a hand: each area that knows of some names it in the same form, for the planner."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum


class ChoreKind(StrEnum):
    """What is to be done, the riskiest first; stored, so never renamed."""

    EXPIRED = "expired"
    SET_ASIDE = "set_aside"
    SHORT = "short"
    AED_CHECK = "aed_check"
    KIT_CHECK = "kit_check"
    COUNT = "count"
    SHELF_EXPIRED = "shelf_expired"
    SHELF_SET_ASIDE = "shelf_set_aside"
    EXPIRING = "expiring"


@dataclass(frozen=True)
class Chore:
    """Something to do in about so many ``minutes``; ``key`` names it among all others.

    ``place`` and ``product`` are numbers, empty where it is about none; ``pieces`` are there or
    missing, ``day`` (ISO) is when something expires or was due.
    """

    kind: ChoreKind
    key: str
    minutes: int
    place: str = ""
    product: str = ""
    pieces: int = 0
    day: str = ""


Chores = Callable[[], Iterable[Chore]]
"""What an area offers to the planner: its own riskiest first within a kind."""
