"""What the rewards offer to carry away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kiosk.common.exported import Column, ExportSet, Row
from kiosk.rewards.endings import SERVICE
from kiosk.rewards.models import Redemption, handed_over_by_company
from kiosk.tally.service import TallyService


class RewardExports:
    """How many rewards were handed over and not brought back, by the day they were reserved."""

    def __init__(self, tally: TallyService) -> None:
        self._tally = tally

    def export_sets(self) -> tuple[ExportSet, ...]:
        """Answer the sets of this area."""
        columns = (
            Column("day", "station day"),
            Column("company", "figures by company"),
            Column("times", "how often"),
        )
        return (ExportSet("rewards", columns, self._handed_over),)

    def _handed_over(self, first: str, last: str) -> Iterator[Row]:
        counts: Counter[tuple[str, str]] = Counter()
        for day, company, count in handed_over_by_company(
            Redemption.day.between(first, last)
        ).tuples():
            counts[day, company] += count
        for day, company, _service, count in self._tally.between(SERVICE, first, last):
            counts[day, company] += count
        yield from ((*key, count) for key, count in sorted(counts.items()))
