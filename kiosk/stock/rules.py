"""What is good, what is used next, and what a typed date means: values in, values out."""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

CODE_LIMIT, BARCODE_LIMIT, UNIT_LIMIT = 30, 80, 8
USUAL, MOST = 99, 9_999
"""Pieces in one restock: more than the first are asked about, more than the second refused."""
FAR_YEARS = 10
"""An expiry further ahead than this is asked about."""
MOST_OPENED_DAYS = 3_650
_MONTHS = re.compile(r"\+(\d{1,3})m", re.IGNORECASE | re.ASCII)
_WRITTEN = re.compile(
    r"([12]\d{3})\s*[-/.年]\s*(\d{1,2})\s*(?:[-/.月]\s*(\d{1,2})\s*日?|月?)(?:[ T]0?0:00(?::00)?)?"
)
_USE = re.compile(r"[a-z]{1,20}:[a-z0-9_]{1,40}")
_LONGEST = 240
"""Months that ``+`` may add."""


class PlaceKind(StrEnum):
    """What a place is; stored, so never renamed."""

    KIT = "kit"
    SHELF = "shelf"
    FRIDGE = "fridge"


class LotStatus(StrEnum):
    """What people said of a lot; stored, so never renamed. Expired and empty follow from facts."""

    OK = "ok"
    QUARANTINED = "quarantined"
    RECALLED = "recalled"


class EntryReason(StrEnum):
    """Why there is more or less of a lot than before; stored, so never renamed."""

    DELIVERED = "delivered"
    TAKEN = "taken"
    OPENED = "opened"
    MOVED = "moved"
    DISPOSED_EXPIRED = "disposed_expired"
    DISPOSED_DAMAGED = "disposed_damaged"
    DISPOSED_RECALLED = "disposed_recalled"
    COUNTED = "counted"
    USED_UNRECORDED = "used_unrecorded"
    REVERSED = "reversed"
    TOOK_OVER = "took_over"
    IMPORTED = "imported"


ARRIVALS = (EntryReason.DELIVERED, EntryReason.IMPORTED)
DISPOSALS = (
    EntryReason.DISPOSED_EXPIRED,
    EntryReason.DISPOSED_DAMAGED,
    EntryReason.DISPOSED_RECALLED,
)


@dataclass(frozen=True)
class LotRow:
    """A lot as it stands: ``product`` and ``place`` are numbers, ``left`` the sum of its entries.

    ``opened_days`` is the product's: how long it is good once opened, None where that is the same.
    """

    id: int
    number: str
    product: str
    place: str
    code: str
    expiry: str
    opened_day: str
    status: str
    opened_days: int | None
    left: int

    @property
    def last_day(self) -> str:
        """The last day it is good (ISO), empty where there is none."""
        if not self.opened_day or self.opened_days is None:
            return self.expiry
        opened = date.fromisoformat(self.opened_day) + timedelta(days=self.opened_days)
        return min(self.expiry or opened.isoformat(), opened.isoformat())

    def is_expired(self, day: str) -> bool:
        """Tell whether it is past its last good day on a day (ISO)."""
        return bool(self.last_day) and self.last_day < day


def is_good(lot: LotRow, days: Collection[str]) -> bool:
    """Tell whether a lot may be given to somebody: not expired on any of the days, not set aside.

    The days are the present one as the clock has it and the last one that could be relied on:
    where they differ, what is expired on either is not offered.
    """
    return lot.status == LotStatus.OK and not any(lot.is_expired(day) for day in days)


def next_to_use(lots: Iterable[LotRow], days: Collection[str]) -> list[LotRow]:
    """Answer what is good and not empty: opened first, then first to expire, then first in."""
    good = [lot for lot in lots if lot.left > 0 and is_good(lot, days)]
    return sorted(good, key=lambda lot: (not lot.opened_day, lot.last_day or "9999", lot.id))


def share(lots: Iterable[LotRow], quantity: int) -> list[tuple[LotRow, int]]:
    """Spread a quantity over lots in their order; the answer may hold less where there is less."""
    parts = []
    for lot in lots:
        part = min(lot.left, quantity)
        if part > 0:
            parts.append((lot, part))
            quantity -= part
    return parts


def typed_day(text: str, today: str) -> str | None:
    """Answer the day (ISO) that was typed as an expiry, or None for no date.

    ``20280229`` is that day. Four figures are month and day, the next such day from ``today`` on,
    today included (0229: the next leap day), wherever that is a day at all, and only otherwise year
    and month, the last day of that month (2608: 2026-08-31). So 1231 is 31 December, never December
    2012, and 1208 is 8 December: whoever means August 2012 types 20120831; the screen reads the day
    back. ``+6m`` is six months from today. A day that is past is answered as it is.
    """
    typed = unicodedata.normalize("NFKC", text).strip()
    months = _MONTHS.fullmatch(typed)
    start = date.fromisoformat(today)
    if months:
        ahead = int(months[1])
        day = _plus(start, ahead) if ahead <= _LONGEST else None
    elif not (typed.isascii() and typed.isdecimal()):
        day = None
    elif len(typed) == 8:
        day = _day(int(typed[:4]), int(typed[4:6]), int(typed[6:]))
    elif len(typed) == 4:
        first, second = int(typed[:2]), int(typed[2:])
        day = _next(start, first, second) or _month_end(2000 + first, second)
    else:
        day = None
    return day.isoformat() if day else None


def written_day(text: str) -> str | None:
    """Answer the day (ISO) that is written out with its year, or None: nothing has to be guessed.

    2027-06-30, 2027/6/30, 2027.6.30, 2027年6月30日 and 20270630 are that day; 2027-06 and 2027年6月
    the last day of the month, as boxes have it.
    """
    typed = unicodedata.normalize("NFKC", text).strip()
    parts = _WRITTEN.fullmatch(typed)
    if parts and parts[3]:
        day = _day(int(parts[1]), int(parts[2]), int(parts[3]))
    elif parts:
        day = _month_end(int(parts[1]), int(parts[2]))
    else:
        figures = len(typed) == 8 and typed.isascii() and typed.isdecimal()
        day = _day(int(typed[:4]), int(typed[4:6]), int(typed[6:])) if figures else None
    return day.isoformat() if day else None


def iso_day(text: str) -> str | None:
    """Answer a day written 2028-02-29, or None when it is none."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return text if day.isoformat() == text else None


def years_later(day: str, years: int) -> str:
    """Answer the same day some years on (ISO); 28 February after a leap day where there is none."""
    return _plus(date.fromisoformat(day), 12 * years).isoformat()


def clean_code(raw: str) -> str | None:
    """Answer a lot's code as it is compared (capitals, tidy spaces), or None when it is none.

    An empty one is a code too: many boxes bear none.
    """
    code = " ".join(unicodedata.normalize("NFKC", raw).upper().split())
    return code if len(code) <= CODE_LIMIT and _is_plain(code) else None


def clean_barcode(raw: str) -> str | None:
    """Answer a barcode as it is compared, or None when it is none."""
    code = raw.strip()
    return code if 1 <= len(code) <= BARCODE_LIMIT and _is_plain(code) else None


def clean_unit(raw: str) -> str | None:
    """Answer what a product is counted in (片, 瓶), or None when it is nothing short and plain."""
    unit = " ".join(unicodedata.normalize("NFC", raw).split())
    return unit if 1 <= len(unit) <= UNIT_LIMIT and _is_plain(unit) else None


def is_use(text: str) -> bool:
    """Tell whether a text can say what a product is for: an area and its word for the thing."""
    return _USE.fullmatch(text) is not None


def _is_plain(text: str) -> bool:
    return not any(unicodedata.category(letter)[0] == "C" for letter in text)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _next(start: date, month: int, day: int) -> date | None:
    """Eight years find every leap day, even across a year like 2100."""
    found = (_day(start.year + ahead, month, day) for ahead in range(9))
    return next((one for one in found if one and one >= start), None)


def _month_end(year: int, month: int) -> date | None:
    if not 1 <= month <= 12:
        return None
    return date(year, month, calendar.monthrange(year, month)[1])


def _plus(start: date, months: int) -> date:
    years, month = divmod(start.month - 1 + months, 12)
    last = calendar.monthrange(start.year + years, month + 1)[1]
    return date(start.year + years, month + 1, min(start.day, last))
