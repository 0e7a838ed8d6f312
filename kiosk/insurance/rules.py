"""When somebody is told that his insurance ends."""

from __future__ import annotations

from datetime import date, timedelta

REMIND_DAYS = 30
"""Product description, registry: a reminder 30 days before."""
MOST_YEARS = 10


def is_meant(until: str, today: str) -> bool:
    """Tell whether a day (ISO) can be the last one of an insurance: not past, not too far."""
    try:
        last, now = date.fromisoformat(until), date.fromisoformat(today)
    except ValueError:
        return False
    in_order = last.isoformat() == until and last >= now
    return in_order and (last - now).days <= MOST_YEARS * 366


def remind_day(until: str) -> str:
    """Answer from which day on (ISO) he is told that it ends on another one."""
    return (date.fromisoformat(until) - timedelta(days=REMIND_DAYS)).isoformat()
