"""Keeping the daily roll-up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from peewee import fn

from kiosk.tally.models import DailyCount


class TallyService:
    """Counts per day, company and service; areas add to it before they purge details."""

    def add(self, day: str, company: str, service: str, count: int) -> None:
        """Add to a day's figure inside the caller's transaction."""
        DailyCount.insert(day=day, company=company, service=service, count=count).on_conflict(
            conflict_target=[DailyCount.day, DailyCount.company, DailyCount.service],
            update={DailyCount.count: DailyCount.count + count},
        ).execute()

    def between(self, service: str, first_day: str, last_day: str) -> Iterator[tuple[Any, ...]]:
        """Answer day, company, service, count of one service, or with an empty text of all."""
        query = DailyCount.select().where(DailyCount.day.between(first_day, last_day))
        if service:
            query = query.where(DailyCount.service == service)
        return iter(query.tuples().iterator())

    def total(self, service: str, first_day: str, last_day: str) -> int:
        """Answer what was rolled up of a service between two days (ISO, inclusive)."""
        query = DailyCount.select(fn.SUM(DailyCount.count)).where(
            DailyCount.service == service, DailyCount.day.between(first_day, last_day)
        )
        return int(query.scalar() or 0)
