"""What will expire unused, and what will run out before the next visit: values in, values out.

Nobody knows what will happen; what is told is what happens if things go on being used as they were,
first to expire first. Where too few days are known, nothing is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from kiosk.stock.rules import LotRow

WINDOW_DAYS = 90
"""How far back use is looked at."""
LEAST_DAYS = 28
"""With fewer days of history nothing is told."""
LEAST_VISITS = 3
"""Days on which something came, from which on the days between them are a habit."""
HORIZON_DAYS = 365
"""What is good for longer than this is not called wasted: nobody can tell so far ahead."""
WEEK = 7


class Outlook(StrEnum):
    """What will become of a product, the worst first."""

    RUNS_OUT = "runs_out"
    EXPIRES = "expires"
    LASTS = "lasts"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Use:
    """What is known of a product's past: ``used`` pieces within so many ``days`` up to today."""

    days: int
    used: int

    @property
    def is_enough(self) -> bool:
        """Whether something may be told from it."""
        return self.days >= LEAST_DAYS

    @property
    def a_day(self) -> Fraction:
        """Pieces a day."""
        return Fraction(self.used, max(1, self.days))

    @property
    def a_week(self) -> float:
        """Pieces a week, to one decimal: for eyes, not to calculate with."""
        return round(float(self.a_day * WEEK), 1)


@dataclass(frozen=True)
class Waste:
    """Of a lot with ``left`` pieces, ``unused`` are there still when its ``last_day`` is over."""

    lot: LotRow
    left: int
    unused: int
    last_day: str
    days: int


@dataclass(frozen=True)
class Prospect:
    """What becomes of a product's good pieces (``left``).

    ``lasts_days`` is for how many whole days there is enough, None where what is there is not used
    or where too little is known.
    """

    outlook: Outlook
    use: Use
    left: int
    lasts_days: int | None
    wasted: tuple[Waste, ...]


def prospect(lots: Sequence[LotRow], use: Use, today: str, visit_in_days: int) -> Prospect:
    """Answer what becomes of lots that are good today, given in their order of use.

    It runs out when there is not enough for all days up to the next visit.
    """
    left = sum(lot.left for lot in lots)
    if not use.is_enough:
        return Prospect(Outlook.UNKNOWN, use, left, None, ())
    gone, wasted = _use_up(lots, use.a_day, today)
    lasts = int(gone) if use.used or not left else None
    if lasts is not None and lasts < visit_in_days:
        outlook = Outlook.RUNS_OUT
    else:
        outlook = Outlook.EXPIRES if wasted else Outlook.LASTS
    return Prospect(outlook, use, left, lasts, tuple(wasted))


def visit_in(days: Iterable[str], today: str, otherwise: int) -> int:
    """Answer in how many days somebody will restock again, at least one.

    ``days`` (ISO) are those on which something came. The gap between them is what is usual; with
    fewer than ``LEAST_VISITS`` it is ``otherwise``. Whoever is late already may come as late as a
    whole gap from today.
    """
    known = sorted({date.fromisoformat(day) for day in days if day <= today})
    if len(known) < LEAST_VISITS:
        return otherwise
    gap = max(1, round((known[-1] - known[0]).days / (len(known) - 1)))
    since = (date.fromisoformat(today) - known[-1]).days
    return gap - since if since < gap else gap


def _use_up(lots: Sequence[LotRow], a_day: Fraction, today: str) -> tuple[Fraction, list[Waste]]:
    """Use lots up one after the other; answers after how many days the last one is gone."""
    gone, wasted = Fraction(0), []
    for lot in lots:
        days = _days_of(lot, today)
        while_good = lot.left if days is None else a_day * max(Fraction(0), days - gone)
        used = min(Fraction(lot.left), Fraction(while_good)) if a_day else Fraction(0)
        gone += used / a_day if a_day else 0
        unused = int(lot.left - used)
        if days is not None and days <= HORIZON_DAYS and unused:
            wasted.append(Waste(lot, lot.left, unused, lot.last_day, days))
    return gone, wasted


def _days_of(lot: LotRow, today: str) -> int | None:
    """For how many days it is good, today included; None without an end."""
    if not lot.last_day:
        return None
    return (date.fromisoformat(lot.last_day) - date.fromisoformat(today)).days + 1
