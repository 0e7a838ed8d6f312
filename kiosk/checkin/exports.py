"""What check-in offers to carry away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from peewee import Query

from kiosk.checkin.models import FailedScan, Visit, by_company, to_carry
from kiosk.checkin.rules import VOID
from kiosk.checkin.views import SERVICE
from kiosk.common.clock import Clock
from kiosk.common.exported import Column, ExportSet, Kind, Row, long_set
from kiosk.tally.service import TallyService


class CheckinExports:
    """Visits, open ones included; check-ins by day; scans that opened nothing."""

    def __init__(self, clock: Clock, tally: TallyService) -> None:
        self._clock = clock
        self._tally = tally

    def export_sets(self) -> tuple[ExportSet, ...]:
        """Answer the sets of this area."""
        visits = (
            Column("visit", "tells visits apart", Kind.PERSON),
            Column("person", "the same person again, in this export only", Kind.PERSON),
            Column("company", "figures by company"),
            Column("day", "station day"),
            Column("from", "when the visit began"),
            Column("until", "when it ended; empty while it is open"),
            Column("end", "how it ended"),
            Column("vouched", "let in without a badge"),
        )
        counts = (
            Column("day", "station day"),
            Column("company", "figures by company"),
            Column("checkins", "how many"),
        )
        failed = (
            Column("day", "station day"),
            Column("reason", "why it opened nothing"),
            Column("scans", "how many"),
        )
        return (
            long_set("visits", visits, self._visits),
            ExportSet("checkins", counts, self._checkins),
            ExportSet("failed_scans", failed, self._failed),
        )

    def _visits(self, first: str, last: str) -> Query:
        ahead_s = self._clock.ahead_s(self._clock.span(first, last)[0])
        return to_carry(Visit.day.between(first, last), ahead_s)

    def _checkins(self, first: str, last: str) -> Iterator[Row]:
        counts: Counter[tuple[str, str]] = Counter()
        kept = Visit.day.between(first, last) & Visit.end.not_in(VOID)
        for day, company, count in by_company(kept).tuples():
            counts[day, company] += count
        for day, company, _service, count in self._tally.between(SERVICE, first, last):
            counts[day, company] += count
        yield from ((*key, count) for key, count in sorted(counts.items()))

    def _failed(self, first: str, last: str) -> Iterator[Row]:
        counts: Counter[tuple[str, str]] = Counter()
        start, end = self._clock.span(first, last)
        rows = FailedScan.select(FailedScan.utc_ms, FailedScan.reason, FailedScan.count)
        within = FailedScan.utc_ms.between(start, end - 1)
        for utc_ms, reason, count in rows.where(within).tuples().iterator():
            counts[self._clock.day_of(utc_ms), reason] += count
        yield from ((*key, count) for key, count in sorted(counts.items()))
