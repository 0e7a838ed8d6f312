"""The words and sums of lending: states, circulation rules, days. Values in, values out.

All deadlines are station days (ISO): a thing may be brought back all through its last day.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, timedelta
from enum import StrEnum

BORROWER = "borrower"
"""Who acts, in the journal, where a courier lends: his visit is known for longer than his loans.

The loan's own number is the subject; whose it was stands in its row alone, until that is cut.
"""
JUST_NOW_MS = 60_000
"""A thing scanned again so soon was scanned twice by one hand: it is asked about, not returned."""
SUSPENDED_MOST_DAYS = 30
"""So long somebody may let others go first; then he is back in the queue by himself."""
ANY = ""


class State(StrEnum):
    """What became of a loan; stored, so never renamed. The first two are open."""

    ON_LOAN = "on_loan"
    CLAIMED = "claimed_returned"
    RETURNED = "returned"
    LOST = "lost"
    FOUND = "found"


OPEN = (State.ON_LOAN, State.CLAIMED)


class HoldState(StrEnum):
    """What became of a hold: queued ⇄ suspended → ready → an end; stored, so never renamed."""

    QUEUED = "queued"
    SUSPENDED = "suspended"
    READY = "ready"
    FILLED = "filled"
    EXPIRED = "pickup_expired"
    CANCELLED = "cancelled"
    LAPSED = "lapsed"
    GONE = "gone"


WAITING = (HoldState.QUEUED, HoldState.SUSPENDED)
STANDING = (*WAITING, HoldState.READY)


class Scope(StrEnum):
    """What a circulation rule is for, the most specific first."""

    TITLE = "title"
    TYPE = "type"
    DEFAULT = "default"


class What(StrEnum):
    """What moved a loan or a hold although nobody tapped it: the verbs of the journal."""

    READY = "lending.hold_ready"
    WAIT_AGAIN = "lending.hold_waits_again"
    FILL = "lending.hold_filled"
    EXPIRE = "lending.pickup_expired"
    RESUME = "lending.hold_resumed"
    LAPSE = "lending.hold_lapsed"
    GONE = "lending.hold_gone"
    CANCEL = "lending.hold_dropped"
    LOSE = "lending.long_overdue"
    FOUND = "lending.found"
    REMIND = "lending.remind"
    PUT_BACK = "lending.put_back"
    DISOWN = "lending.disown"
    SUSPEND = "lending.suspend"
    RETIME = "lending.retime"


class Next(StrEnum):
    """What a scan of an item after the badge means."""

    BORROW = "borrow"
    RETURN = "return"
    CHOOSE = "choose"


class Came(StrEnum):
    """What a scan without a badge found."""

    RETURNED = "returned"
    FOUND = "found"
    CLEARED = "cleared"


@dataclass(frozen=True)
class Terms:
    """One circulation rule.

    ``most`` things of a type at once, for ``days``, extended ``renewals`` times in the last
    ``renew_days`` of a loan; on the hold shelf for ``hold_days``; each day late ``late_days``
    without borrowing, ``late_most`` at most.
    """

    most: int
    days: int
    renewals: int
    renew_days: int
    hold_days: int
    late_days: int
    late_most: int


LIMITS: dict[str, tuple[int, int]] = {
    "most": (0, 20),
    "days": (1, 90),
    "renewals": (0, 10),
    "renew_days": (0, 90),
    "hold_days": (1, 14),
    "late_days": (0, 7),
    "late_most": (0, 60),
}
"""The least and the most of each figure of a rule."""
DEFAULT = Terms(2, 14, 1, 3, 3, 1, 30)
"""What holds where the table says nothing: there always is a rule."""
Rules = Mapping[tuple[str, str], Terms]
"""Circulation rules by scope and key: the number of a title, the code of a type, or nothing."""


def terms_for(rules: Rules, title: str, kind: str) -> Terms:
    """Answer the rule of an item: its title's, else its type's, else the default."""
    for key in ((Scope.TITLE, title), (Scope.TYPE, kind), (Scope.DEFAULT, ANY)):
        if key in rules:
            return rules[key]
    return DEFAULT


def faulty_figure(terms: Terms) -> str:
    """Answer the name of the first figure that lies outside its limits, or an empty text."""
    for field in fields(terms):
        low, high = LIMITS[field.name]
        if not low <= getattr(terms, field.name) <= high:
            return field.name
    return ""


def later(day: str, days: int) -> str:
    """Answer the station day so many days later (earlier where negative)."""
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def between(first: str, last: str) -> int:
    """Answer how many days lie from one station day to another; negative when it is before."""
    return (date.fromisoformat(last) - date.fromisoformat(first)).days


def days_late(due: str, today: str) -> int:
    """Answer by how many days something is late: none on its last day."""
    return max(0, between(due, today))


def days_without(terms: Terms, late: int) -> int:
    """Answer for how many days nobody may borrow who was so many days late."""
    return min(late * terms.late_days, terms.late_most)


def renewed_until(due: str, terms: Terms) -> str:
    """Answer the new last day: counted from the old one, so that nobody gains by being early."""
    return later(due, terms.days)


def renewable_from(due: str, terms: Terms) -> str:
    """Answer the first day on which a loan may be renewed."""
    return later(due, -terms.renew_days)
