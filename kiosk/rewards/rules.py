"""What a reward may be, what stands in a courier's way, and how a redemption goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.common.clock import DAY
from kiosk.common.errors import Fact, Reason, Refused
from kiosk.common.text import clean_name

MOST_POINTS, MOST_PER_PERSON = 9_999, 99
NAME_LETTERS, NAME_EN_LETTERS = 18, 22
"""A name stands on a tile, in large type too."""


class Picture(StrEnum):
    """Drawings a reward can have, for couriers who read little; stored, so never renamed."""

    GIFT = "gift"
    BOTTLE = "bottle"
    UMBRELLA = "umbrella"
    RAINCOAT = "raincoat"
    GLOVES = "gloves"
    HELMET = "helmet"
    LAMP = "lamp"
    BATTERY = "battery"
    FOOD = "food"
    DRINK = "drink"
    TOWEL = "towel"
    BAG = "bag"
    HAIRCUT = "haircut"
    TICKET = "ticket"


@dataclass(frozen=True)
class Terms:
    """What a reward is and costs.

    ``per_person`` is how many one courier may have as long as his redemptions are kept, 0 for no
    limit. A ``special`` one is handed over only when a second person of the staff approves. With
    ``counted`` it is a product of the stock and there only while some of it is left.
    """

    name: str
    points: int
    name_en: str = ""
    per_person: int = 0
    special: bool = False
    counted: bool = True
    picture: Picture = Picture.GIFT


def objection(terms: Terms) -> Refused | None:
    """Answer why a reward cannot be like this: BAD_NAME, or BAD_VALUE with the ``key``."""
    if clean_name(terms.name) is None or (terms.name_en and clean_name(terms.name_en) is None):
        return Refused(Reason.BAD_NAME)
    limits = (
        ("reward_name", len(terms.name.strip()), 1, NAME_LETTERS),
        ("reward_name_en", len(terms.name_en.strip()), 0, NAME_EN_LETTERS),
        ("points", terms.points, 1, MOST_POINTS),
        ("per_person", terms.per_person, 0, MOST_PER_PERSON),
    )
    for key, value, low, high in limits:
        if not low <= value <= high:
            return Refused(Reason.BAD_VALUE, key=key, low=low, high=high)
    if terms.picture not in tuple(Picture):
        return Refused(Reason.BAD_VALUE, key="picture")
    return None


@dataclass(frozen=True)
class Situation:
    """What is true now for one courier and one reward; ``left`` is None where nobody counts."""

    offered: bool
    pending: bool
    vouched: bool
    left: int | None
    had: int
    balance: int


def obstacle(terms: Terms, now: Situation) -> Refused | None:
    """Answer why a courier cannot have a reward now, or None; the PIN is another matter.

    What he can do least about comes first, so that nobody saves points in vain.
    """
    found: list[tuple[bool, Reason, Mapping[str, Fact]]] = [
        (not now.offered, Reason.NOT_OFFERED, {}),
        (now.pending, Reason.NOT_CONFIRMED, {}),
        (now.vouched, Reason.BADGE_FIRST, {}),
        (now.left is not None and now.left <= 0, Reason.OUT_OF_STOCK, {}),
        (
            0 < terms.per_person <= now.had,
            Reason.REWARD_LIMIT,
            {"per_person": terms.per_person},
        ),
        (
            now.balance < terms.points,
            Reason.NOT_ENOUGH_POINTS,
            {"balance": now.balance, "needed": terms.points},
        ),
    ]
    for stands, reason, facts in found:
        if stands:
            return Refused(reason, **facts)
    return None


class State(StrEnum):
    """reserved → handed over → rolled back; or reserved → cancelled, or expired."""

    RESERVED = "reserved"
    HANDED_OVER = "handed_over"
    ROLLED_BACK = "rolled_back"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


KEPT = (State.RESERVED, State.HANDED_OVER)
"""He has the reward or will: it counts for the limit, and the points are spent."""


class Ending(StrEnum):
    """Why a redemption is no longer reserved; stored, so never renamed."""

    OPEN = ""
    HANDED_OVER = "handed_over"
    BY_COURIER = "by_courier"
    BY_STAFF = "by_staff"
    NOT_FETCHED = "not_fetched"
    FORGOTTEN = "forgotten"
    BROUGHT_BACK = "brought_back"


def remind_ms(reserved_ms: int, due_ms: int) -> int | None:
    """Answer when somebody is told that a redemption ends: a day before, if that is any use.

    Where it is kept for less than two days, he has just been told so himself.
    """
    reminder = due_ms - DAY
    return reminder if reminder - reserved_ms >= DAY else None
