"""What the amenities offer to carry away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kiosk.amenities.models import AmenityUse, uses_by_company
from kiosk.amenities.rules import Item
from kiosk.common.exported import Column, ExportSet, Row
from kiosk.tally.service import TallyService


class AmenityExports:
    """人次: how often each thing was taken."""

    def __init__(self, tally: TallyService) -> None:
        self._tally = tally

    def export_sets(self) -> tuple[ExportSet, ...]:
        """Answer the sets of this area."""
        columns = (
            Column("day", "station day"),
            Column("company", "figures by company"),
            Column("item", "what was taken"),
            Column("times", "how often"),
        )
        return (ExportSet("amenities", columns, self._used),)

    def _used(self, first: str, last: str) -> Iterator[Row]:
        counts: Counter[tuple[str, str, str]] = Counter()
        for day, company, item, count in uses_by_company(
            AmenityUse.day.between(first, last)
        ).tuples():
            counts[day, company, item] += count
        items = {str(item) for item in Item}
        for day, company, service, count in self._tally.between("", first, last):
            if service in items:
                counts[day, company, service] += count
        yield from ((*key, count) for key, count in sorted(counts.items()))
