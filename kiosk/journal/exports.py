"""What the journal offers to carry away."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kiosk.common.clock import Clock
from kiosk.common.exported import Column, ExportSet, Kind, Row
from kiosk.journal.models import Entry
from kiosk.journal.rules import CHAINED


class JournalExports:
    """Every action: in clear without facts and lasting numbers; whole behind the passphrase."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def export_sets(self) -> tuple[ExportSet, ...]:
        """Answer the sets of the journal."""
        clear = (
            Column("seq", "order of events"),
            Column("time", "when"),
            Column("clock_confirmed", "whether the time can be relied on"),
            Column("actor", "who acted, in this export only", Kind.PERSON),
            Column("verb", "what was done"),
            Column("subject", "to what, in this export only", Kind.PERSON),
            Column("outcome", "done or refused"),
            Column("reason", "why not"),
        )
        whole = tuple(Column(name, "to check the chain") for name in (*CHAINED, "hash"))
        return (
            ExportSet("journal", clear, self._clear),
            ExportSet("journal_whole", whole, self._whole, personal=True),
        )

    def _clear(self, first: str, last: str) -> Iterator[Row]:
        names = (
            "seq",
            "utc_ms",
            "clock_confirmed",
            "actor",
            "verb",
            "subject",
            "outcome",
            "reason",
        )
        for seq, utc_ms, *rest in self._rows(names, first, last):
            yield (seq, self._clock.stamp(utc_ms), *rest)

    def _whole(self, first: str, last: str) -> Iterator[Row]:
        for row in self._rows((*CHAINED, "hash"), first, last):
            yield tuple(cell.hex() if isinstance(cell, bytes) else cell for cell in row)

    def _rows(self, names: tuple[str, ...], first: str, last: str) -> Iterator[tuple[Any, ...]]:
        start, end = self._clock.span(first, last)
        query = Entry.select(*(getattr(Entry, name) for name in names))
        within = query.where(Entry.utc_ms.between(start, end - 1)).order_by(Entry.seq)
        return iter(within.tuples().iterator())
