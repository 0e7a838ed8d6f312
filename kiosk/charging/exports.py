"""What charging offers to carry away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kiosk.charging.models import Charge, by_company
from kiosk.charging.rules import Kind
from kiosk.common.exported import Column, ExportSet, Row
from kiosk.tally.service import TallyService


class ChargingExports:
    """人次: how often places of each kind were used."""

    def __init__(self, tally: TallyService) -> None:
        self._tally = tally

    def export_sets(self) -> tuple[ExportSet, ...]:
        """Answer the sets of this area."""
        columns = (
            Column("day", "station day"),
            Column("company", "figures by company"),
            Column("kind", "what kind of place was used"),
            Column("times", "how often"),
        )
        return (ExportSet("charging", columns, self._used),)

    def _used(self, first: str, last: str) -> Iterator[Row]:
        counts: Counter[tuple[str, str, str]] = Counter()
        for day, company, kind, count in by_company(Charge.day.between(first, last)).tuples():
            counts[day, company, kind] += count
        kinds = {str(kind) for kind in Kind}
        for day, company, service, count in self._tally.between("", first, last):
            if service in kinds:
                counts[day, company, service] += count
        yield from ((*key, count) for key, count in sorted(counts.items()))
