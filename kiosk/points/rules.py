"""Which lot is given to, taken from and lapses, and what an event earns: values in, values out."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

UNDATED = ""
"""The lot of what never lapses: conduct, what is pending, and (below zero) what is owed."""
Lots = Mapping[str, int]
"""What is in a wallet, by the last day (ISO) it is good; a booking changes lots by such a thing."""
NOTICE_DAYS = 14
"""So many days before points lapse their courier is told."""
BASE_CONDUCT = 100
"""Everybody begins with so much conduct credit."""


class Wallet(StrEnum):
    """What a courier may hold; ``PENDING`` are points that wait for somebody to look."""

    POINTS = "points"
    PENDING = "pending"
    CONDUCT = "conduct"


class EarnEvent(StrEnum):
    """What may earn something; stored, so never renamed."""

    CHECKIN = "checkin"
    RETURN_ON_TIME = "return_on_time"
    ATTENDANCE = "attendance"
    REPORT_VERIFIED = "report_verified"
    VOLUNTEER_MINUTES = "volunteer_minutes"


class Booking(StrEnum):
    """Kinds of bookings that are no event of the table; stored, so never renamed."""

    EARN = "earn"
    GRANT = "grant"
    SPEND = "spend"
    LAPSE = "lapse"
    DEDUCTION = "deduction"
    VERIFIED = "verified"
    REVERSAL = "reversal"


FINAL = (Booking.LAPSE, Booking.VERIFIED, Booking.REVERSAL)
"""Kinds that are never undone: a reversal is the end of it, and what has lapsed is gone."""


class Tier(StrEnum):
    """What conduct credit comes to, the best first."""

    EXCELLENT = "excellent"
    GOOD = "good"
    FAIR = "fair"
    LOW = "low"


TIERS = ((150, Tier.EXCELLENT), (100, Tier.GOOD), (60, Tier.FAIR))


def tier_of(credit: int) -> Tier:
    """Answer the tier of a conduct credit."""
    return next((tier for least, tier in TIERS if credit >= least), Tier.LOW)


def month_end(day: str, months: int = 0) -> str:
    """Answer the last day (ISO) of the month so many months after a day's own."""
    year, month = divmod(int(day[:4]) * 12 + int(day[5:7]) - 1 + months, 12)
    return f"{year:04}-{month + 1:02}-{monthrange(year, month + 1)[1]:02}"


def given(lots: Lots, lapses: str, points: int) -> dict[str, int]:
    """Answer how points come in: what is owed is settled first, the rest is good until a day."""
    settled = min(max(0, -lots.get(UNDATED, 0)), points)
    return _without_zeros({UNDATED: settled} | {lapses: points - settled + _same(lapses, settled)})


def taken(lots: Lots, points: int, first: str = UNDATED) -> dict[str, int]:
    """Answer how points go out: from a certain lot, then first to lapse first; the rest is owed."""
    parts, order = {}, sorted(lots, key=lambda lapses: (lapses != first, lapses))
    for lapses in order:
        part = min(lots[lapses], points) if lapses != UNDATED else 0
        if part > 0:
            parts[lapses], points = -part, points - part
    return _without_zeros(parts | {UNDATED: -points})


def given_back(lots: Lots, parts: Lots, today: str) -> dict[str, int]:
    """Answer how points that were taken (``parts``, positive) come back to the lots they were of.

    A lot that has lapsed meanwhile comes back until the end of the running month: what was kept
    back by no fault of his can still be spent, but nothing is won by having it held.
    """
    back: dict[str, int] = {}
    now = dict(lots)
    for lapses, points in sorted(parts.items()):
        still_good = lapses == UNDATED or lapses >= today
        for lot, part in given(now, lapses if still_good else month_end(today), points).items():
            back[lot] = back.get(lot, 0) + part
            now[lot] = now.get(lot, 0) + part
    return back


def spendable(lots: Lots, from_day: str) -> dict[str, int]:
    """Answer the lots that have not lapsed before a day, and what is owed."""
    return {
        lapses: left for lapses, left in lots.items() if lapses == UNDATED or lapses >= from_day
    }


@dataclass(frozen=True)
class Rule:
    """What an event earns: so many points and so much conduct credit a unit, times a percentage.

    ``day_cap`` and ``month_cap`` are points (0: none); the days are the first and the last on which
    it earns anything (empty: no such end).
    """

    event: EarnEvent
    points: int
    conduct: int = 0
    percent: int = 100
    day_cap: int = 0
    month_cap: int = 0
    from_day: str = ""
    to_day: str = ""

    def is_active(self, day: str) -> bool:
        """Tell whether it earns anything on a day (ISO)."""
        return self.from_day <= day and (self.to_day == "" or day <= self.to_day)

    def worth(self, units: int) -> int:
        """Answer the points of so many units, rounded down."""
        return max(0, self.points * units * self.percent // 100)

    def allowed(self, points: int, this_day: int, this_month: int) -> int:
        """Answer how many of these points the caps let through, given what was earned already."""
        if self.day_cap:
            points = min(points, self.day_cap - this_day)
        if self.month_cap:
            points = min(points, self.month_cap - this_month)
        return max(0, points)


def _same(lapses: str, settled: int) -> int:
    """An undated lot gets what settles its own debt, too."""
    return settled if lapses == UNDATED else 0


def _without_zeros(parts: dict[str, int]) -> dict[str, int]:
    return {lapses: points for lapses, points in parts.items() if points}
