"""Writing the journal and checking it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count

from peewee import SQL, ModelSelect

from kiosk.common.clock import Clock, Instant
from kiosk.common.errors import Fact, Reason
from kiosk.journal import rules
from kiosk.journal.models import Entry, add_entry, newest_entry
from kiosk.storage.database import stored_rows, triggers

_COLUMNS = (*rules.CHAINED, "hash")
APPEND_ONLY = {
    "journal": "journal",
    "ledger_transfer": "ledger",
    "ledger_posting": "ledger",
    "stock_entry": "stock",
}
"""Tables nothing is changed in or removed from, and what their triggers call them."""


@dataclass(frozen=True)
class EntryRow:
    """One journal entry as shown to staff."""

    seq: int
    utc_ms: int
    actor: str
    verb: str
    subject: str
    outcome: str
    reason: str
    facts: str


@dataclass(frozen=True)
class Verdict:
    """What ``verify`` found: whether all is well, and otherwise the first bad entry."""

    sound: bool
    entries: int
    first_bad: int = 0
    what: str = ""


@dataclass(frozen=True)
class Anchor:
    """A head of the chain noted outside the database (a backup): what must still be there."""

    seq: int
    hash_prefix: str


class Journal:
    """The append-only, hash-chained record. Entries are only ever written inside a transaction."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def head(self) -> rules.ChainHead:
        """Answer the newest entry's number and hash."""
        row = newest_entry.first()
        return rules.ChainHead(row[0], row[1]) if row else rules.ChainHead(0, rules.FIRST_PREV)

    def append(
        self,
        request_id: str,
        actor: str,
        verb: str,
        subject: str,
        facts: Mapping[str, Fact],
        reason: Reason | None = None,
        at: Instant | None = None,
    ) -> int:
        """Add one entry inside the caller's transaction and answer its sequence number.

        ``at`` may cut the time (first aid: to the hour). ``reason`` makes it a refusal.
        """
        now = at or self._clock.now()
        head = self.head()
        row: dict[str, object] = {
            "seq": head.seq + 1,
            "version": rules.VERSION,
            "utc_ms": now.utc_ms,
            "clock_confirmed": now.confirmed,
            "request_id": request_id,
            "actor": actor,
            "verb": verb,
            "subject": subject,
            "outcome": "refused" if reason else "done",
            "reason": reason or "",
            "facts": rules.canonical(facts),
            "prev": head.hash,
        }
        row["hash"] = rules.entry_hash(row)
        add_entry.run(**row)
        return head.seq + 1

    def has(self, request_id: str) -> bool:
        """Tell whether a request already has its entry."""
        return bool(Entry.select().where(Entry.request_id == request_id).exists())

    def changed_since(self, seq: int) -> bool:
        """Tell whether anything but backups happened after entry ``seq``."""
        later = Entry.select().where(Entry.seq > seq, Entry.verb != "backup.make")
        return bool(later.exists())

    def last_confirmed_ms(self) -> int:
        """Answer the newest time the journal knows and that could be relied on (0 for none)."""
        newest = Entry.select(Entry.utc_ms).where(Entry.clock_confirmed).order_by(Entry.seq.desc())
        row = newest.tuples().first()
        return int(row[0]) if row else 0

    def last_day_of(self, verb: str) -> str:
        """Answer the station day of the newest entry of a verb, or an empty text."""
        newest = Entry.select(Entry.utc_ms).where(Entry.verb == verb).order_by(Entry.seq.desc())
        row = newest.tuples().first()
        return self._clock.day_of(row[0]) if row else ""

    def latest(self, count: int) -> list[EntryRow]:
        """Answer the newest entries, newest first."""
        names = EntryRow.__dataclass_fields__
        query = Entry.select(*(getattr(Entry, name) for name in names))
        return [EntryRow(*row) for row in query.order_by(Entry.seq.desc()).limit(count).tuples()]

    def exports(self, count: int) -> list[tuple[int, str, str, str, str]]:
        """Answer time, actor, verb, number and facts of what was noted of exports, newest first."""
        told = SQL("verb IN ('export.begin', 'export.end')")  # the words of its partial index
        columns = (Entry.utc_ms, Entry.actor, Entry.verb, Entry.subject, Entry.facts)
        query = Entry.select(*columns).where(told, Entry.outcome == "done")
        return list(query.order_by(Entry.seq.desc()).limit(count).tuples())

    def verify(self, anchors: tuple[Anchor, ...] = ()) -> Verdict:
        """Walk the whole chain and name the first bad entry.

        Also finds a dropped trigger, and against ``anchors`` a cut tail or a rewritten chain.
        """
        unguarded = _unguarded()
        if unguarded:
            return Verdict(False, 0, 0, f"trigger {unguarded} is gone")
        found = rules.first_fault(_rows())
        if isinstance(found, rules.ChainFault):
            return Verdict(False, found.seq - 1, found.seq, found.what)
        for anchor in sorted(anchors, key=lambda anchor: anchor.seq):
            if anchor.seq > found.seq:
                return Verdict(False, found.seq, found.seq + 1, "cut off")
            row = Entry.select(Entry.hash).where(Entry.seq == anchor.seq).tuples().first()
            if anchor.seq and not (row and row[0].hex().startswith(anchor.hash_prefix)):
                return Verdict(False, found.seq, anchor.seq, "rewritten")
        return Verdict(True, found.seq)


def _unguarded() -> str:
    """Name the first trigger that is missing or says something else than it was made to say."""
    present = triggers()
    for table, what in APPEND_ONLY.items():
        for verb in ("update", "delete"):
            name = f"{table}_no_{verb}"
            no = f"SELECT RAISE(ABORT, 'the {what} is append-only'); END"
            if present.get(name) != f"CREATE TRIGGER {name} BEFORE {verb} ON {table} BEGIN {no}":
                return name
    return ""


def _rows() -> Iterator[Mapping[str, object]]:
    """Read the chain as the file holds it, in constant memory.

    Not through the model: its fields would tidy a 2 into True and so hide that it was changed.
    """
    query = Entry.select(*(getattr(Entry, name) for name in _COLUMNS)).order_by(Entry.seq)
    seq = 0
    for row in stored_rows(query):
        if row is None:  # reading runs a row ahead: look at the next ones one by one
            yield from _one_by_one(query, seq + 1)
            return
        seq = row[0]
        yield dict(zip(_COLUMNS, row, strict=True))


def _one_by_one(query: ModelSelect, first: int) -> Iterator[Mapping[str, object]]:
    for seq in count(first):
        for row in stored_rows(query.where(Entry.seq == seq)):
            if row is None:
                yield {"seq": None}
                return
            yield dict(zip(_COLUMNS, row, strict=True))
