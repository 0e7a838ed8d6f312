"""The amenities a station may offer, on what terms, and how a request for one goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.common.errors import Reason, Refused


class Item(StrEnum):
    """Amenities in the order they are shown; stored, so never renamed."""

    HOT_WATER = "hot_water"
    COLD_WATER = "cold_water"
    TEA = "tea"
    GINGER_SOUP = "ginger_soup"
    MUNG_BEAN_SOUP = "mung_bean_soup"
    MICROWAVE = "microwave"
    HEAT_PACK = "heat_pack"
    SEWING_KIT = "sewing_kit"
    REST_SEAT = "rest_seat"
    SHOWER = "shower"


@dataclass(frozen=True)
class Terms:
    """On what terms a station offers an item.

    Self-served is one tap; ``attended`` wants somebody who brings it. A season runs from MMDD to
    MMDD, both days included, and may cross the year; empty texts are the whole year. ``per_day``
    is how often a courier may have it on a station day, 0 for no limit. With ``counted`` it is
    there only while some of it is left.
    """

    item: Item
    offered: bool = True
    attended: bool = False
    season_from: str = ""
    season_to: str = ""
    per_day: int = 0
    counted: bool = False

    @property
    def is_free(self) -> bool:
        """Whether nothing can ever stand in anybody's way."""
        limited = self.attended or self.season_from or self.per_day or self.counted
        return self.offered and not limited


BUILT_IN: dict[Item, Terms] = {item: Terms(item) for item in Item} | {
    Item.GINGER_SOUP: Terms(
        Item.GINGER_SOUP, attended=True, season_from="1101", season_to="0331", per_day=2
    ),
    Item.MUNG_BEAN_SOUP: Terms(
        Item.MUNG_BEAN_SOUP, attended=True, season_from="0601", season_to="0930", per_day=2
    ),
    Item.HEAT_PACK: Terms(Item.HEAT_PACK, per_day=2),
}
"""The terms of a station that changed nothing."""
MOST_PER_DAY = 20
PRODUCTS: dict[Item, tuple[str, str, str]] = {
    Item.HOT_WATER: ("热水", "Hot water", "杯"),
    Item.COLD_WATER: ("凉水", "Cold water", "杯"),
    Item.TEA: ("茶", "Tea", "杯"),
    Item.GINGER_SOUP: ("姜茶", "Ginger soup", "份"),
    Item.MUNG_BEAN_SOUP: ("绿豆汤", "Mung-bean soup", "份"),
    Item.MICROWAVE: ("微波炉", "Microwave", "次"),
    Item.HEAT_PACK: ("热宝", "Heat pack", "份"),
    Item.SEWING_KIT: ("针线包", "Sewing kit", "份"),
    Item.REST_SEAT: ("歇脚座", "Rest seat", "个"),
    Item.SHOWER: ("淋浴", "Shower", "次"),
}
"""What the stock calls an item that is counted, in Chinese and English, and its unit."""


def is_season(day: str, season_from: str, season_to: str) -> bool:
    """Tell whether a station day (ISO) lies in a season; empty texts are the whole year."""
    if not season_from:
        return True
    mmdd = day[5:7] + day[8:10]
    if season_from <= season_to:
        return season_from <= mmdd <= season_to
    return mmdd >= season_from or mmdd <= season_to


def is_good(terms: Terms) -> bool:
    """Tell whether a season has two real days (or none) and a limit that can be meant."""
    season = (terms.season_from, terms.season_to)
    named = all(_is_mmdd(day) for day in season) or season == ("", "")
    return named and 0 <= terms.per_day <= MOST_PER_DAY


def _is_mmdd(text: str) -> bool:
    if len(text) != 4 or not (text.isascii() and text.isdecimal()):
        return False
    try:
        date(2024, int(text[:2]), int(text[2:]))  # a leap year: 0229 is a day
    except ValueError:
        return False
    return True


@dataclass(frozen=True)
class Situation:
    """What is true now for one courier and one item.

    ``left`` is what nobody has asked for yet; ``helpers`` are on duty, himself not counted.
    """

    day: str
    taken: int
    left: int
    is_open: bool
    opens: str
    helpers: int


def obstacle(terms: Terms, now: Situation) -> Refused | None:
    """Answer why a courier cannot have an item now, or None.

    What he can do least about comes first, so that nobody waits for staff in vain.
    """
    found: list[tuple[bool, Reason, Mapping[str, str | int]]] = [
        (not terms.offered, Reason.NOT_OFFERED, {}),
        (
            not is_season(now.day, terms.season_from, terms.season_to),
            Reason.OUT_OF_SEASON,
            {"from_day": f"{terms.season_from[:2]}-{terms.season_from[2:]}"},
        ),
        (
            0 < terms.per_day <= now.taken,
            Reason.LIMIT_REACHED,
            {"per_day": terms.per_day},
        ),
        (terms.counted and now.left <= 0, Reason.OUT_OF_STOCK, {}),
        (terms.attended and not now.is_open, Reason.STATION_CLOSED, {"opens": now.opens}),
        (terms.attended and not now.helpers, Reason.NOBODY_TO_ASK, {}),
    ]
    for stands, reason, facts in found:
        if stands:
            return Refused(reason, **facts)
    return None


class State(StrEnum):
    """requested → accepted → ready → done; an open request may also end without it."""

    REQUESTED = "requested"
    ACCEPTED = "accepted"
    READY = "ready"
    DONE = "done"
    CANCELLED = "cancelled"
    TIMED_OUT = "timed_out"
    FAILED = "failed"


OPEN = (State.REQUESTED, State.ACCEPTED, State.READY)
QUEUED = (State.REQUESTED, State.ACCEPTED)
"""Whoever asked still waits; when he leaves nobody need go on."""


class Ending(StrEnum):
    """Why a request ended; stored, so never renamed."""

    OPEN = ""
    HANDED_OVER = "handed_over"
    BY_COURIER = "by_courier"
    BY_STAFF = "by_staff"
    LEFT = "left"
    NOT_ACCEPTED = "not_accepted"
    NOT_READY = "not_ready"
    NOT_FETCHED = "not_fetched"
    IMPOSSIBLE = "impossible"


TIMED_OUT_AS: dict[State, Ending] = {
    State.REQUESTED: Ending.NOT_ACCEPTED,
    State.ACCEPTED: Ending.NOT_READY,
    State.READY: Ending.NOT_FETCHED,
}
