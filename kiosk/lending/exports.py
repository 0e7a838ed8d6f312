"""What lending offers to carry away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kiosk.common.exported import Column, ExportSet, Row
from kiosk.lending.models import Loan, by_company
from kiosk.lending.retention import SERVICE
from kiosk.tally.service import TallyService


class LendingExports:
    """人次: how often things of each type were lent."""

    def __init__(self, tally: TallyService) -> None:
        self._tally = tally

    def export_sets(self) -> tuple[ExportSet, ...]:
        """Answer the sets of this area."""
        columns = (
            Column("day", "station day"),
            Column("company", "figures by company"),
            Column("type", "what kind of thing was lent"),
            Column("times", "how often"),
        )
        return (ExportSet("lending", columns, self._lent),)

    def _lent(self, first: str, last: str) -> Iterator[Row]:
        counts: Counter[tuple[str, str, str]] = Counter()
        for day, company, kind, count in by_company(Loan.day.between(first, last)).tuples():
            counts[day, company, kind] += count
        for day, company, service, count in self._tally.between("", first, last):
            if service.startswith(SERVICE):
                counts[day, company, service.removeprefix(SERVICE)] += count
        yield from ((*key, count) for key, count in sorted(counts.items()))
