"""Tables of the journal: the entries, and the answers kept for a repeated request.

Below them the queries every action runs.
"""

from __future__ import annotations

from peewee import BlobField, BooleanField, IntegerField, Query, TextField

from kiosk.storage.database import Table
from kiosk.storage.prepared import Insertion, prepared


class Entry(Table):
    """One action, done or refused. Its columns are fixed for ever; triggers refuse any change."""

    seq = IntegerField(primary_key=True)
    version = IntegerField()
    utc_ms = IntegerField()
    clock_confirmed = BooleanField()
    request_id = TextField(unique=True)
    actor = TextField()
    verb = TextField()
    subject = TextField()
    outcome = TextField()
    reason = TextField()
    facts = TextField()
    prev = BlobField()
    hash = BlobField()

    class Meta:
        table_name = "journal"


class Outcome(Table):
    """The stored answer of a request, so that a repeated one is the same action (rule 2)."""

    request_id = TextField(primary_key=True)
    fingerprint = BlobField()
    reason = TextField()
    answer = TextField()
    day = TextField()


add_entry = Insertion(Entry)
store_outcome = Insertion(Outcome)


@prepared
def newest_entry() -> Query:
    """Sequence number and hash."""
    return Entry.select(Entry.seq, Entry.hash).order_by(Entry.seq.desc())


@prepared
def stored_outcome(request_id: str) -> Query:
    """Fingerprint, reason and answer of a request that already ran."""
    return Outcome.select(Outcome.fingerprint, Outcome.reason, Outcome.answer).where(
        Outcome.request_id == request_id
    )
