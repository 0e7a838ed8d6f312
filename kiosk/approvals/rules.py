"""What becomes of a proposal, and who is another person."""

from __future__ import annotations

from enum import StrEnum

TERM_DAYS = 14
"""So long a proposal waits for a second person."""


class State(StrEnum):
    """How far a proposal has come; stored, so never renamed."""

    OPEN = "open"
    APPROVED = "approved"
    REJECTED = "rejected"
    LAPSED = "lapsed"


def is_same_person(account: str, courier: str, other: str, other_courier: str) -> bool:
    """Tell whether two accounts (their numbers) are one person's.

    They are when both are tied to the same courier record, too.
    """
    return account == other or (courier != "" and courier == other_courier)
