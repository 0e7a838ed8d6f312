"""What the journal offers to carry away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from peewee import Query

from kiosk.common.clock import Clock
from kiosk.common.exported import Column, ExportSet, Kind, Row, long_set
from kiosk.journal.models import Entry
from kiosk.journal.rules import CHAINED
from kiosk.storage.lines import stamp


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
            long_set("journal", clear, self._clear),
            ExportSet("journal_whole", whole, self._whole, personal=True),
        )

    def _clear(self, first: str, last: str) -> Query:
        time = stamp(Entry.utc_ms, self._clock.ahead_s(self._clock.span(first, last)[0]))
        return self._entries(
            (
                Entry.seq,
                time,
                Entry.clock_confirmed,
                Entry.actor,
                Entry.verb,
                Entry.subject,
                Entry.outcome,
                Entry.reason,
            ),
            first,
            last,
        )

    def _whole(self, first: str, last: str) -> Iterator[Row]:
        chained = [getattr(Entry, name) for name in (*CHAINED, "hash")]
        for row in self._entries(chained, first, last).tuples().iterator():
            yield tuple(cell.hex() if isinstance(cell, bytes) else cell for cell in row)

    def _entries(self, columns: Iterable[Any], first: str, last: str) -> Query:
        start, end = self._clock.span(first, last)
        within = Entry.utc_ms.between(start, end - 1)
        return Entry.select(*columns).where(within).order_by(Entry.seq)
